encyclopress.facts("abbreviation",{"names":{"values":["HCUA","ISGS","JNIM"],"articles":"ABB","of":"ABC"}})
