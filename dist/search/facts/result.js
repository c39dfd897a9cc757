encyclopress.facts("result",{"names":{"values":["JNIM victory"],"articles":"H","of":"A"}})
