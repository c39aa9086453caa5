lamp-pair-title = { $low } مقابل { $high }
    .title = { $low } { $low-name } مقابل { $high } { $high-name }
lamp-G1 = ضوء أخضر
