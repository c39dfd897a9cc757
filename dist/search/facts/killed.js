encyclopress.facts("killed",{"numbers":{"values":[[5,6]],"articles":"H","of":"A"}})
