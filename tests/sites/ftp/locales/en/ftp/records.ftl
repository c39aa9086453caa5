ftp-120 = Ready after a delay
    .summary = The server is there but not ready yet; the client keeps the connection and waits.
    .meaning =
        The server cannot take commands right away and says how many minutes that will last. It is no refusal: `220` follows on the same
        connection.
    .action = Keep the connection open, and send nothing until `220` has come.
    .send = Send it at once when the server will be ready later, and `220` when it is. If the service cannot be offered at all, send `421`.

ftp-150 = Opening the data connection
    .summary = The server accepts the transfer and is about to open the data connection; a second reply will tell how it ended.
    .meaning =
        The command can be carried out, but nothing has been transferred yet. After `STOU` the text names the file that will be written:
        `150 FILE: pppp`.
    .action =
        Attend to the data connection, and wait for the second reply:

        - `226` says that the transfer has succeeded,
        - `425` that it could not begin,
        - `426` that it broke off.
    .send = Send it when the data connection still has to be opened, and only once for each command. If it is open already, send `125`.

ftp-220 = Ready for a new user
    .summary = The server is ready, and the login can begin.
    .meaning = It greets a new connection, at once or after `120`, and it answers `REIN`. Nobody is logged in yet.
    .action = Send `USER` with the user name. For a protected session, send `AUTH TLS` before it.
    .send = Send it as soon as commands can be taken. If that takes time, send `120` first; if the service is not available, send `421`.

ftp-226 = Transfer complete
    .summary = The server has carried out the request and closes the data connection.
    .meaning =
        After a transfer command it says that the transfer has succeeded. After `ABOR` it says that the abort was carried out; a transfer that was
        cut short has been reported by `426` just before.
    .action = Go on with the next command. In stream mode, agree on a new data port before the next transfer.
    .send = Send it after you have closed the data connection. If the connection stays open, send `250` instead.

ftp-331 = Password needed
    .summary = The server has taken the user name and now waits for the password.
    .meaning = It is the middle of the login and no error. Whether the login succeeds is decided by the reply to `PASS`.
    .action = Send `PASS` right after it, with no other command in between.
    .send = Send it when a password is still to come. If the name is enough, send `230`; if the account comes next, send `332`.

ftp-421 = Service not available
    .summary = The server ends the session and closes the control connection.
    .meaning =
        The service must shut down and says so in answer to whatever command comes. It can also stand in place of the greeting `220`, and it ends a
        session whose TLS negotiation has failed.
    .action = Connect again later and log in anew. A program watches for the end of the connection, and not for this code in particular.
    .send = Send it only if you close the control connection. If nothing but the transfer fails, send `425` or `426`.

ftp-425 = No data connection
    .summary = The server could not open the data connection, so nothing was transferred; the session goes on.
    .meaning = The connection for the data did not come about. The control connection is not affected, and the file is not at fault.
    .action =
        Agree on a data port with `PASV` or `PORT`, then repeat the command. With `PORT` the server connects to the client, with `PASV` the client
        connects to the server: where a firewall stands in the way of the one, the other may work.
    .send = Send it if the data connection cannot be opened. If it was open and broke, send `426`.

ftp-426 = Transfer aborted
    .summary = The data connection was closed before the transfer was complete.
    .meaning = The transfer had begun and ended too early: the connection broke, or the client sent `ABOR`. In the second case `226` follows.
    .action = Take the file for incomplete. Repeat the transfer, or resume it with `REST` if the server can do that.
    .send = Send it if an open data connection ends before the transfer does. After `ABOR`, send `226` next.

ftp-530 = Not logged in
    .summary = The server has refused the login, or wants one before it carries out the command.
    .meaning = `USER`, `PASS` and `ACCT` get it if the login fails. Commands that need a login get it if nobody is logged in.
    .action = Check the name and the password, and begin again with `USER`. If both are right, ask the administrator of the server.
    .person =
        Check the name and the password outside your program:

        { $listing }
    .send = Send it if nobody is logged in. If somebody is, but has no access to the file, send `550`.

ftp-550 = File unavailable
    .summary = The server has done nothing, because the file or directory is not available to this user.
    .meaning = The file does not exist, or the user has no access to it. The code does not say which of the two; the text after it may.
    .action = Check the path and, with `PWD`, the current directory. If both are right, ask the administrator of the server for access.
    .send = Send it if the file cannot be used. If it is only busy, send `450`; if its name is not allowed, send `553`.
