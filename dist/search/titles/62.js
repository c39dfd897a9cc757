encyclopress.titles("62",[["Operation Barkhane","operation-barkhane","","French military operation in the Sahel, 2014–2022"]])
