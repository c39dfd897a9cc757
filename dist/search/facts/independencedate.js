encyclopress.facts("independencedate",{"dates":{"values":["1960-09-22","1960-08-03"],"articles":"FF","of":"AB"}})
