encyclopress.titles("76",[["Midal valley","midal-valley","","Valley in western Niger, near the border with Mali"]])
