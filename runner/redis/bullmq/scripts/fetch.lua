local now, worker = time(1), readWorker(2)
return fetch(now, worker)
