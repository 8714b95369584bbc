-- Takes the next free number of a range, each request with one of the tokens and, if asked for, a key of its own.
-- Arguments: file of tokens (one a line), file for the answers, prefix of the keys ("" for none).
local tokens, answers, prefix, sent = {}, nil, "", 0

function init(args)
  for token in io.lines(args[1]) do tokens[#tokens + 1] = token end
  answers = assert(io.open(args[2], "a"))
  prefix = args[3] or ""
end

function request()
  sent = sent + 1
  local headers = {
    ["Authorization"] = "Bearer " .. tokens[sent % #tokens + 1],
    ["Content-Type"] = "application/json",
  }
  if prefix ~= "" then headers["Idempotency-Key"] = prefix .. sent end
  local body = '{"as":"assigned","holder":{"kind":"user","id":"sip:u' .. sent .. prefix
    .. '@contoso.com","line":"primary"}}'
  return wrk.format("POST", nil, headers, body)
end

-- One line an answer: the status and, where there is one, the number.
function response(status, headers, body)
  answers:write(status, " ", body:match('"number":"(%+%d+)"') or "", "\n")
end
