encyclopress.facts("feature",{"names":{"values":["Valley"],"articles":"I","of":"A"}})
