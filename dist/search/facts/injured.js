encyclopress.facts("injured",{"numbers":{"values":[[2,3]],"articles":"H","of":"A"}})
