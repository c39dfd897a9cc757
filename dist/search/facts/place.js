encyclopress.facts("place",{"names":{"values":[["Niger","",""],["Mali","",""],"Africa",["Midal valley","",""],["Tahoua Region","",""],"Sahel"],"articles":"DBBBBAABABBBBBA","of":"ABCBDEAEABCFAAE"}})
