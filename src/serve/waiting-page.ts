/** What stands at every address before there is a site: it reloads when there is one, and shows what is wrong. */
export const WAITING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>encyclopress serve</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body style="font: 1.1rem/1.5 system-ui, sans-serif; margin: 4rem auto; max-width: 36rem; padding: 0 1rem">
<h1>No site yet</h1>
<p>It comes here by itself as soon as it is built.</p>
</body>
</html>
`
