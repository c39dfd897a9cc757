/** What a changed template has more: each program prints it as it is. */
export const CHANGE = '<p>The templates have changed.</p>\n'
