/** How much is too much? Every bound in one table; units last in the names. Hitting one is a warning or a failure. */
export const limits = {
  /** One input file or response, as bytes. The issue of a year's newspaper is under it; a film is not. */
  inputBytesMax: 64 * 1024 * 1024,
  /** One report's text, in UTF-16 code units; longer texts are cut with the warning `limit/text`. */
  textCharsMax: 2_000_000,
  /** Words that the language core reads in one text: a long book, and about 1 GB of memory. */
  wordsMax: 1_000_000,
  /** Characters in one token, beyond which it is broken, or only its ends are looked at. */
  tokenCharsMax: 200,
  /** Redirects followed for one address. */
  redirectsMax: 5,
  /** Milliseconds for one whole fetch. */
  fetchTimeoutMs: 20_000,
  /** Milliseconds for one parser on one document; the slowest of a crawl of a million pages takes a tenth of it. */
  parserTimeMs: 30_000,
  /** Heap of the parsers' process, in megabytes; a page at its own limit takes half of it. */
  parserHeapMb: 1024,
  /** Memory of the parsers' process in all, in bytes, with what is not on the heap. */
  parserResidentBytes: 2 * 1024 * 1024 * 1024,
  /** How many times its size something packed may come to; text packs to a tenth, records alike to a hundredth. */
  unpackedRatioMax: 250,
  /** Bytes unpacked before that is asked: small files of one letter are harmless. */
  unpackedFreeBytes: 16 * 1024 * 1024,
  /** Entries of one zip archive. */
  zipEntriesMax: 100_000,
  /** Archives within archives. */
  archivesDeepMax: 3,
  /** Bytes of the head of one record of a web archive, or of one answer in it. */
  warcHeadBytesMax: 256 * 1024,
  /** Bytes of payloads kept to answer the records of the same file that only refer to them. */
  warcRecallBytesMax: 32 * 1024 * 1024,
  /** Pages of one PDF; a year's report of a ministry has a tenth. */
  pdfPagesMax: 2_000,
  /** Bytes after which a file of the archive of captures is closed and the next one begun. */
  archiveFileBytesMax: 1024 * 1024 * 1024,
  /** Bytes of a request's body: a report of a newspaper's page many times over. */
  requestBytesMax: 1024 * 1024,
  /** UTF-16 code units of a text that a request has read: about two seconds of one core. */
  requestTextCharsMax: 200_000,
  /** Texts that wait for the reader at once; the next one is told to come back. */
  readQueueMax: 16,
  /** Milliseconds for the reading of one text that a request brings. */
  readTimeoutMs: 30_000,
  /** Streams of changes open at once. */
  streamsMax: 1000,
  /** Bytes that a slow reader of a stream may leave waiting before it is cut off; it resumes where it was. */
  streamBacklogBytesMax: 1024 * 1024,
  /** Milliseconds for one try to deliver an alert. */
  sendTimeoutMs: 10_000,
  /** Tries to deliver one alert before it is left to the next run. */
  sendTriesMax: 6,
  /** Moments at which a preview looks at the ledger. */
  previewMomentsMax: 500,
  /** Incidents, and reports, of one brief or export that a server makes: some hundred megabytes of memory. */
  viewIncidentsMax: 20_000,
  /** Rows of one page. */
  pageRowsMax: 1000,
  /** Milliseconds in which a request has to arrive whole. */
  requestTimeoutMs: 15_000,
  /** Connections to the server at once, streams among them. */
  connectionsMax: 2000,
  /** Bytes of the headers of one answer; servers send a tenth of it. */
  headerBytesMax: 32 * 1024,
  /** How many times as long as what was sent a body may become; pages of tables reach 50. */
  expansionMax: 200,
  /** One feed or list of feeds as fetched, as bytes; the largest that publishers serve is a sitemap of 50,000 addresses. */
  feedBytesMax: 15 * 1024 * 1024,
  /** One page behind a feed, as bytes. */
  pageBytesMax: 10 * 1024 * 1024,
} as const
