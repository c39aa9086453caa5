lamp-G1 = Green light
    .summary = Go on.
    .meaning = The way is *free*. It comes before `R1`.
    .send =
        Show it when nobody is in the way:

        - by day,
        - by night.
lamp-R1 = Red <light>
    .summary = Stop now.
    .meaning = The way is taken & closed.
    .send = Show it in time.
lamp-W9 = White light
    .summary = Nobody knows what it says.
    .meaning = It was seen once.
    .send = Do not show it.
