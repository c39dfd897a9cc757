encyclopress.titles("73",[["Islamic State in the Greater Sahara","islamic-state-in-the-greater-sahara","","Jihadist group of the Islamic State in the Sahel"]])
