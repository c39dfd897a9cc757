/**
 * Whether a stream takes colours: a terminal does, unless `NO_COLOR` says otherwise (no-color.org) or it is a
 * dumb one; any stream does where `FORCE_COLOR` says so (force-color.org).
 */
export function takesColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM = '' } = env
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
