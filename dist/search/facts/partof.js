encyclopress.facts("partof",{"names":{"values":[["Jihadist insurgency in Niger","",""]],"articles":"H","of":"A"}})
