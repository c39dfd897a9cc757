encyclopress.list({"articles":14,"block":8,"pages":["1240000"]})
