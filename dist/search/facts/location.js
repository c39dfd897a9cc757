encyclopress.facts("location",{"names":{"values":[["Tahoua Region","",""],["Niger","",""]],"articles":"IA","of":"AB"}})
