encyclopress.titles("6b",[["Kidal Region","kidal-region","","Administrative region of northeastern Mali"]])
