encyclopress.facts("activein",{"names":{"values":[["Mali","",""],["Niger","",""]],"articles":"ABABA","of":"AABAB"}})
