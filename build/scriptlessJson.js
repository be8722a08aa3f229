/**
 * JSON that an HTML file may hold as its only text: no character in it means anything to HTML.
 *
 * @param {unknown} value
 * @returns {string}
 */
function scriptlessJson(value) {
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>&?/`]/g, escaped);
}

module.exports = { scriptlessJson };
