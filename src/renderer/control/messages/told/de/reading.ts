/** What is told in German about reading posts from X, and about what that costs. */
export const reading = {
  'The budget of this session is used, so nothing more is read from X. Set a higher one to go on.':
    'Das Budget dieser Sitzung ist verbraucht, darum wird nichts mehr von X gelesen. Mit einem höheren geht es weiter.',
  'X sends posts without the names of their authors: it has changed its format. Posts are counted, and shown without a name.':
    'X sendet Beiträge ohne die Namen derer, die sie schrieben: Das Format hat sich geändert. Die Beiträge zählen und werden ohne Namen gezeigt.',
  'X no longer tells which posts are edits: it has changed its format. An edited post counts as one of its own.':
    'X sagt nicht mehr, welche Beiträge bearbeitet sind: Das Format hat sich geändert. Ein bearbeiteter Beitrag zählt als eigener.',
  'The app stopped waiting for X.': 'Die App wartet nicht länger auf X.',
  'This is no link of a post on X. Copy it from the post’s share menu.':
    'Das ist kein Link eines Beitrags auf X. Er lässt sich beim Beitrag unter ‚Teilen‘ kopieren.',
  'This post is here already.': 'Dieser Beitrag ist schon hier.',
  'This is a repost. Add the link of the post itself.':
    'Das ist ein Repost. Bitte den Link des Beitrags selbst hinzufügen.',
  'X does not show this post: its author may be protected or suspended.':
    'X zeigt diesen Beitrag nicht: Das Konto ist vielleicht geschützt oder gesperrt.',
  'X does not have this post: it may be deleted, or the link is cut off.':
    'X hat diesen Beitrag nicht: Er ist vielleicht gelöscht, oder der Link ist abgeschnitten.',
} as const
