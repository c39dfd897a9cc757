encyclopress.facts("nativename",{"names":{"values":["Haut conseil pour l'unité de l'Azawad"],"articles":"A","of":"A"}})
