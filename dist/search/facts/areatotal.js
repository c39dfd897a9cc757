encyclopress.facts("areatotal",{"numbers":{"values":[1240000,1267000],"articles":"FF","of":"AB"}})
