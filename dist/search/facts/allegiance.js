encyclopress.facts("allegiance",{"names":{"values":["Islamic State","al-Qaeda"],"articles":"BB","of":"AB"}})
