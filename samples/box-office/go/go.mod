module boxoffice

go 1.24
