encyclopress.nameList(["0","",0])
