/**
 * Whether a request's `Host` names this computer. A page of another site may have its own name lead here (DNS
 * rebinding), and would read what is not published yet.
 *
 * @example isLocal('127.0.0.1:8080') // true
 * @example isLocal('example.org') // false
 */
export function isLocal(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu.test(host ?? '')
}
