encyclopress.facts("casualties",{"numbers":{"values":[[5,6],[2,3],4],"articles":"HAA","of":"ABC"}})
