ftp-result = Result
ftp-result-done = It worked.
    .short = Success
ftp-result-next = All is well so far, and more is to come.
    .short = On the way
ftp-result-wait = It did not work now and may work later.
    .short = Passing failure
ftp-result-change = It will not work until something changes.
    .short = Lasting failure

ftp-series = First digit
ftp-series-1 = Positive preliminary (1yz): the action has begun, and another reply follows.
ftp-series-2 = Positive completion (2yz): the action is complete.
ftp-series-3 = Positive intermediate (3yz): the action waits for more information.
ftp-series-4 = Transient negative completion (4yz): the action did not take place, for now.
ftp-series-5 = Permanent negative completion (5yz): the action did not take place, and the same request should not be repeated.

ftp-group = Second digit
ftp-group-0 = Syntax (x0z): how the command is written.
ftp-group-1 = Information (x1z): status or help.
ftp-group-2 = Connections (x2z): the control connection or the data connection.
ftp-group-3 = Authentication and accounting (x3z): the login.
ftp-group-4 = Unspecified (x4z): the digit has no meaning yet.
ftp-group-5 = File system (x5z): the state of files and directories.

ftp-step = What comes next
ftp-step-wait = The client waits for a further reply.
ftp-step-go-on = The client sends any command.
ftp-step-supply-more = The client sends the command that is still missing.
ftp-step-try-later = The client may repeat the same request later.
    .detail = The same request can be sent again without a change.
ftp-step-give-up = The client gives up, and a person must change something.

ftp-commands = What it answers
ftp-commands-any = any command
ftp-commands-connect = a new connection
ftp-commands-user = `USER`
ftp-commands-pass = `PASS`
ftp-commands-acct = `ACCT`
ftp-commands-cwd = `CWD`
ftp-commands-rein = `REIN`
ftp-commands-quit = `QUIT`
ftp-commands-port = `PORT`
ftp-commands-pasv = `PASV`
ftp-commands-retr = `RETR`
ftp-commands-stor = `STOR`
ftp-commands-list = `LIST`
ftp-commands-abor = `ABOR`
ftp-commands-dele = `DELE`
ftp-beyond = Elsewhere shown for

ftp-data-connection = Data connection
ftp-data-connection-opening = The server is about to open it.
ftp-data-connection-open = It stays open.
ftp-data-connection-closing = The server closes it.
ftp-data-connection-missing = It could not be opened.
ftp-data-connection-none = The reply has nothing to do with it.

ftp-secured = In its place when the session is secured
ftp-secured-none = Nothing: a secured session uses this reply too.

## Replies of a secured session.

ftp-secured-521 = Data connection cannot be opened with this protection
    .action = Ask for another protection level with `PROT`.
ftp-secured-522 = TLS negotiation on the data connection failed
    .action = Look at certificates and versions of both sides.
ftp-secured-232 = Logged in by the security exchange
    .action = No password is needed any more.
ftp-secured-336 = Password challenge
    .action = Compute the answer from the text of the reply.
