### Notes on the pairs of which 546 is the lower code: how to tell the two apart in practice.

smtp-note-546-554 =
    A mail loop has one number at Courier and another elsewhere: `546 Routing loop detected -- too many Received: headers.` against, for example,
    `554 5.4.6 Too many hops` from sendmail. The cure is the same; only the search in the log differs, because `554` also stands for many other
    refusals and you have to filter by `5.4.6` or the word “hops”.

    Do not conclude from a `546` that the Courier host is at fault. It is merely the one that counted past 100. The loop may lie between two other
    servers, and the row of `Received` fields in the bounce shows which.
