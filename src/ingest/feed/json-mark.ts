/** Is this JSON a feed? Apart from the reader of feeds, because every document of JSON is asked and few are one. */

export type Json = { readonly [name: string]: unknown }

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether parsed JSON says that it is a JSON Feed. */
export function isJsonFeed(value: unknown): value is Json {
  return (
    isObject(value) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i.test(String(value['version']).slice(0, 100))
  )
}
