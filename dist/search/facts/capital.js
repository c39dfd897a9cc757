encyclopress.facts("capital",{"names":{"values":["Kidal","Bamako","Ménaka","Niamey","Tahoua"],"articles":"EBEBC","of":"ABCDE"}})
