encyclopress.facts("country",{"names":{"values":[["Mali","",""],["Niger","",""]],"articles":"EFDB","of":"AABB"}})
