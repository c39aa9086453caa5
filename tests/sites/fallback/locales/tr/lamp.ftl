lamp-G1 = Yeşil ışık
    .summary = Geçin.
lamp-pair-title = { $low } ile { $high }
    .title = { $low } { $low-name } ile { $high } { $high-name }
