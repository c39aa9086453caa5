### How to tell 458 from the codes that it is confused with; each note stands on the page of its pair.

smtp-note-458-459 =
    Ask twice: once with a domain that the server certainly relays for, once with one that it certainly does not. On Postfix the name decides.
    `459 <example.net>: service unavailable` is about that name, and `458 Unable to queue messages` comes for every name alike when the `flush`
    service does not answer.

    With Exim the test fails, because Exim sends `458` even where its access rule turns the client away; there, read the text or the log. A polling
    script should stop after a refusal whose cause is a list, and may go on, slowly, after any other.
