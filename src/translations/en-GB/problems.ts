/** What is wrong with a record or a file from outside, by the code of its `RecordError`, and what to do. */
export const problems = {
  'not-json': 'This file is not a Kith file. Choose one that ends in .kith.json. What was here is still here.',
  'cut-short': 'This file stops half-way, so it cannot be opened. Ask for it again. What was here is still here.',
  'not-a-record': 'This file holds something else, not a Kith record. Choose another. What was here is still here.',
  newer: 'This file was made with a newer version of Kith. Reload the page and try again. What was here is still here.',
  'too-big': 'This file is too big to be a Kith record. Choose another. What was here is still here.',
  'too-deep': 'This file is not built like a Kith record, so it was not opened. Choose another. What was here is still here.',
  'forbidden-key': 'This file holds something that does not belong in a record, so it was not opened. Choose another. What was here is still here.',
  invalid: 'Something in this file is not as it should be, so it was not opened. Ask for it again. What was here is still here.',
  'object-object': 'The page gave the text “[object Object]” instead of a record. Whoever looks after this page can mend it: set the record as a property, or as JSON.',
} as const;
