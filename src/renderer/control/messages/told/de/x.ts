/** What is told in German about X, the network, and hints on their way. */
export const x = {
  'X lets an app bookmark only where the account was signed in through the browser, with leave to bookmark. Sign in again under ‘X account’, or bookmark by hand.':
    'X lässt eine App nur Lesezeichen setzen, wenn das Konto im Browser angemeldet und das dabei erlaubt wurde. Unter ‚X-Konto‘ neu anmelden oder von Hand Lesezeichen setzen.',
  'X lets this sign-in post no pictures. Sign in again under ‘X account’ to let Chalkbird post pictures, or go on without them.':
    'X lässt diese Anmeldung keine Bilder posten. Unter ‚X-Konto‘ neu anmelden, damit Chalkbird Bilder posten darf, oder ohne Bilder weitermachen.',
  'Not all of this course is on X yet.': 'Noch steht nicht der ganze Kurs auf X.',
  'The session was closed.': 'Die Sitzung wurde geschlossen.',
  'The account has posted too much since then for the app to read all of it.':
    'Seitdem hat das Konto zu viel geschrieben, als dass die App alles davon lesen könnte.',
  'Nothing of this course was published in this session.':
    'In dieser Sitzung wurde nichts von diesem Kurs veröffentlicht.',
  'There is nothing to repair in this course.': 'An diesem Kurs ist nichts zu reparieren.',
  'The course is not repaired: a post could not be deleted. {why}':
    'Der Kurs ist nicht repariert: Ein Beitrag ließ sich nicht löschen. {why}',
  'X has trouble of its own ({status}).': 'X hat selbst eine Störung ({status}).',
  'The X account has read all that its plan allows this month. Raise the limit at console.x.com, then try again.':
    'Das X-Konto hat in diesem Monat alles gelesen, was sein Tarif erlaubt. Das Limit auf console.x.com erhöhen, dann noch einmal versuchen.',
  'X asks to wait: this account has made too many requests.':
    'X bittet um Geduld: Dieses Konto hat zu viele Anfragen gestellt.',
  'Something between this computer and X answers instead of X. Open a web page: does the network ask to sign in, or filter x.com?':
    'Etwas zwischen diesem Computer und X antwortet anstelle von X. Bitte eine Webseite öffnen: Verlangt das Netz eine Anmeldung, oder sperrt es x.com?',
  'The X account has no credits left. Buy credits at console.x.com, then try again.':
    'Das X-Konto hat kein Guthaben mehr. Auf console.x.com Guthaben kaufen, dann noch einmal versuchen.',
  'X has locked or suspended the account. Open x.com with it and follow what X asks for.':
    'X hat das Konto gesperrt. x.com mit diesem Konto öffnen und tun, was X verlangt.',
  "X refuses the keys because this computer's clock is wrong. Set the clock, then try again.":
    'X lehnt die Schlüssel ab, weil die Uhr dieses Computers falsch geht. Die Uhr stellen, dann noch einmal versuchen.',
  "X does not accept the keys. Look at them under ‘X account’, and see that this computer's clock is right.":
    'X nimmt die Schlüssel nicht an. Bitte unter ‚X-Konto‘ nachsehen, und ob die Uhr dieses Computers richtig geht.',
  'X does not take this kind of key here. Connect the account anew under ‘X account’.':
    'X nimmt diese Art von Schlüssel hier nicht an. Bitte das Konto unter ‚X-Konto‘ neu verbinden.',
  'X does not let this developer app in. Enrol it in a plan at console.x.com, then try again.':
    'X lässt diese Entwickler-App nicht zu. Sie auf console.x.com für einen Tarif anmelden, dann noch einmal versuchen.',
  "The keys may only read. Set the app to 'Read and write' at console.x.com, make a new access token there, and enter it.":
    'Die Schlüssel dürfen nur lesen. Die App auf console.x.com auf „Read and write“ stellen, dort ein neues Zugriffstoken erzeugen und eintragen.',
  'This account has posted the same text before, and X takes it only once. Change the wording and send it again.':
    'Dieses Konto hat denselben Text schon einmal veröffentlicht, und X nimmt ihn nur einmal. Anders formulieren und noch einmal senden.',
  'X allows a reply only to someone whose post names the master account. Send the hint as a post to all, or ask them to write to it first.':
    'X erlaubt eine Antwort nur, wenn der Beitrag das Hauptkonto nennt. Den Hinweis als Beitrag an alle senden, oder die Leute bitten, zuerst an das Konto zu schreiben.',
  'The post to reply to can no longer be seen on X. Send the hint as a post of its own.':
    'Der Beitrag, auf den geantwortet wird, ist auf X nicht mehr zu sehen. Den Hinweis als eigenen Beitrag senden.',
  'The text is too long for X. Shorten it and send it again.':
    'Der Text ist zu lang für X. Kürzen und noch einmal senden.',
  'X takes only one $cashtag in a post. Leave the others out, or write them without the dollar sign, and send it again.':
    'X nimmt nur ein $Cashtag je Beitrag. Die anderen weglassen oder ohne Dollarzeichen schreiben und noch einmal senden.',
  'X can search only the last seven days. Posts from before are not read.':
    'X durchsucht nur die letzten sieben Tage. Ältere Beiträge werden nicht gelesen.',
  'X did not permit this, and gave no reason; it does so now and then. Wait a minute and try again.':
    'X hat das nicht erlaubt und keinen Grund genannt; das kommt vor. Eine Minute warten und noch einmal versuchen.',
  'X does not know what was asked for: it may be deleted.':
    'X kennt nicht, wonach gefragt wurde: Vielleicht ist es gelöscht.',
  'X does not allow this: "{words}". Check the account at x.com and console.x.com.':
    'X erlaubt das nicht: „{words}“. Bitte das Konto auf x.com und console.x.com prüfen.',
  'X did not understand the request ({status}): "{words}". Please report this as a fault of the app.':
    'X hat die Anfrage nicht verstanden ({status}): „{words}“. Bitte als Fehler der App melden.',

  'This computer has no internet: X can not be found. Check the Wi-Fi or the cable.':
    'Dieser Computer hat kein Internet: X ist nicht zu finden. Bitte WLAN oder Kabel prüfen.',
  'X does not answer in time.': 'X antwortet nicht rechtzeitig.',
  'The network pretends to be X. Open a web page: does the network ask to sign in? Is this computer’s clock right?':
    'Das Netz gibt sich als X aus. Bitte eine Webseite öffnen: Verlangt das Netz eine Anmeldung? Geht die Uhr dieses Computers richtig?',
  'This network’s proxy does not let Chalkbird through to X ({status}). Ask whoever runs the network to let x.com through, without a password.':
    'Der Proxy dieses Netzes lässt Chalkbird nicht zu X durch ({status}). Bitte den Betreiber des Netzes bitten, x.com ohne Passwort durchzulassen.',
  'X can not be reached. Check the Wi-Fi or the cable.':
    'X ist nicht zu erreichen. Bitte WLAN oder Kabel prüfen.',
  'The connection to X broke off.': 'Die Verbindung zu X ist abgerissen.',
  'Reading goes on by itself.': 'Das Lesen geht von selbst weiter.',
  'X sends posts without their authors: it has changed its format. Posts are not lost, but this version of the app can not read them.':
    'X sendet Beiträge ohne Verfasser: Das Format ist geändert. Die Beiträge sind nicht verloren, aber diese Version der App kann sie nicht lesen.',
  'A post from X could not be read ({where}), and was left out.':
    'Ein Beitrag von X war nicht lesbar ({where}) und wurde ausgelassen.',
  'Posts were read but could not be saved. They are read again until they are.':
    'Beiträge wurden gelesen, aber nicht gespeichert. Sie werden so lange noch einmal gelesen, bis es gelingt.',
  'X lost its place in a long list of posts. The list is read again.':
    'X hat in einer langen Liste von Beiträgen die Stelle verloren. Die Liste wird noch einmal gelesen.',

  'The session was closed before the hint left. It is not on X.':
    'Die Sitzung wurde geschlossen, bevor der Hinweis hinausging. Er ist nicht auf X.',
  'Taken back before it left. It is not on X.':
    'Zurückgenommen, bevor der Hinweis hinausging. Er ist nicht auf X.',
  'Not on X: it could not leave in time. Send it again if it is still wanted.':
    'Nicht auf X: Er konnte nicht rechtzeitig hinausgehen. Noch einmal senden, falls er noch gebraucht wird.',
  'Not on X, and no longer tried. {why} Send it again if it is still wanted.':
    'Nicht auf X, und nicht weiter versucht. {why} Noch einmal senden, falls er noch gebraucht wird.',
  'X does not know this account.': 'X kennt dieses Konto nicht.',
  'The session file can not be written.': 'Die Datei der Sitzung lässt sich nicht schreiben.',
  'The app was closed before it left.': 'Die App wurde geschlossen, bevor der Hinweis hinausging.',
  'The app was closed while it was being sent.':
    'Die App wurde geschlossen, während der Hinweis gesendet wurde.',
  'It was looked for on X and is not there. Its moment has passed, so it was not sent again. Send it again if it is still wanted.':
    'Der Hinweis wurde auf X gesucht und ist nicht da. Sein Augenblick ist vorbei, darum ging er nicht noch einmal hinaus. Noch einmal senden, falls er noch gebraucht wird.',
  'X gave no clear answer twice, and half a minute later the hint was not found. Look at the account on X before sending it again.':
    'X hat zweimal keine klare Antwort gegeben, und eine halbe Minute später war der Hinweis nicht zu finden. Bitte auf X beim Konto nachsehen, bevor er noch einmal gesendet wird.',
  'X says that it has this text already, and does not show it on the account. Look there before sending it again.':
    'X sagt, dass es diesen Text schon hat, zeigt ihn aber nicht beim Konto. Bitte dort nachsehen, bevor er noch einmal gesendet wird.',
  'It was looked for again and not found. Look at the account on X before sending it again.':
    'Der Hinweis wurde noch einmal gesucht und nicht gefunden. Bitte auf X beim Konto nachsehen, bevor er noch einmal gesendet wird.',
  'The app can not look whether it is there. {why} Once that is set right, look again before sending it again.':
    'Die App kann nicht nachsehen, ob der Hinweis da ist. {why} Sobald das behoben ist, noch einmal suchen, bevor er noch einmal gesendet wird.',
  'The post before it in the thread is not on X.': 'Der Beitrag davor ist nicht auf X.',
  'Nobody knows whether the post before it in the thread is on X.':
    'Niemand weiß, ob der Beitrag davor auf X ist.',
  'The app was closed while it was being deleted. Delete it again if it is still there.':
    'Die App wurde geschlossen, während der Beitrag gelöscht wurde. Noch einmal löschen, falls er noch da ist.',
  'X answers that the post was not deleted. Look at it on X, and try again.':
    'X antwortet, dass der Beitrag nicht gelöscht wurde. Bitte ihn auf X ansehen und noch einmal versuchen.',
} as const
