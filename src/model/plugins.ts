/**
 * A remark plugin: it is called once for each processor, and gives a function that changes a tree, or sets the
 * processor up for syntax of its own (https://unifiedjs.com/learn/guide/create-a-remark-plugin/). It must not be
 * asynchronous.
 */
// biome-ignore lint/suspicious/noExplicitAny: what a plugin is bound to and given is between it and its user.
export type RemarkPlugin = (this: any, ...settings: any[]) => unknown

/** Plugins in the order in which they are to run, each alone or with its settings. */
export type RemarkPlugins = readonly (RemarkPlugin | readonly [RemarkPlugin, ...unknown[]])[]

/** What `encyclopress.config.ts` exports by default. */
export interface PluginSettings {
  readonly remarkPlugins?: RemarkPlugins | undefined
}
