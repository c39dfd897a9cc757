encyclopress.facts("membergroups",{"names":{"values":["Ansar Dine","Al-Qaeda in the Islamic Maghreb","Katiba Macina"],"articles":"CAA","of":"ABC"}})
