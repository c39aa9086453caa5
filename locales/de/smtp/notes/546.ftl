### Hinweise zu Paaren, deren kleinerer Code 546 ist: wie man die beiden in der Praxis auseinanderhält.

smtp-note-546-554 =
    Eine Mailschleife hat bei Courier die eine und anderswo eine andere Nummer: `546 Routing loop detected -- too many Received: headers.` gegenüber zum Beispiel `554 5.4.6 Too many hops` von Sendmail. Die Abhilfe ist dieselbe; nur die Suche im Log ist verschieden, denn `554`
    steht auch für viele andere Ablehnungen, und Sie müssen nach `5.4.6` oder dem Wort „hops“ filtern.

    Schließen Sie aus einer `546` nicht, dass der Courier-Host schuld ist. Er ist bloß der, der über 100 gezählt hat. Die Schleife kann zwischen zwei anderen Servern liegen, und die Reihe der `Received`-Felder im Bounce zeigt, zwischen welchen.
