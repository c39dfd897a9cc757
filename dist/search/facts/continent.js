encyclopress.facts("continent",{"names":{"values":["Africa"],"articles":"FF","of":"AA"}})
