encyclopress.facts("formation",{"dates":{"values":["2017-03"],"articles":"C","of":"A"}})
