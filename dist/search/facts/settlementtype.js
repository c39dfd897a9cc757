encyclopress.facts("settlementtype",{"names":{"values":["Village"],"articles":"N","of":"A"}})
