local now, token, worker = time(1), readToken(2), readWorker(3)
return fetch(now, token, worker)
