encyclopress.facts("region",{"names":{"values":[["Tahoua Region","",""]],"articles":"N","of":"A"}})
