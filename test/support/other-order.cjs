// Loaded before a program: folders are listed the other way round, as another file system may do it.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { readdirSync } = fs
const { readdir } = fs.promises
fs.readdirSync = (...given) => readdirSync(...given).reverse()
fs.promises.readdir = async (...given) => (await readdir(...given)).reverse()
syncBuiltinESMExports()
