# Brings Microsoft Teams to plan 1 of site britain.
# Run it in a session of the MicrosoftTeams module (Connect-MicrosoftTeams), as a Teams administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
param(
    [switch]$WhatIf,
    [string]$Folder = '',
    [string]$TestUser = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'britain-plan-1-teams' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the tenant. Add one (New-CsOnlinePSTNGateway) and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'gw1.dublin.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.dublin.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'gw1.london.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.london.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'gw2.london.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw2.london.contoso.com of the plan is not in the tenant, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsTenantDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TenantDialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlineVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlineVoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlineVoiceRoutingPolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsTeamsTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TeamsTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlinePSTNGateway -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlinePSTNGateway.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlinePstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlinePstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site britain' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)

    # Dial plan London with its rules in the order they are tried
    $found = @($allTenantDialPlan | Where-Object { ('London' -eq $_.Identity) -or ('Tag:London' -eq $_.Identity) })
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((0 -eq $found.Count) -or ((@('', 'GB Service', '^(1(?:[039]\d|1(?:[013-9](?:\d{3})?|2\d{3})|[245]\d{1,2}|7\d{2}|8\d{3})|2(?:0(?:\d|\d{3})|1\d{3}|[24]\d{1,2}|3\d{2,3})|3[13]\d|4(?:[05]\d|[34]\d{2})|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|9(?:0\d|9[0-8]))$', '+44$1', 'Short codes, told by the country code until they leave', 'GB Extensions', '^(0\d{3})$', '+44207946$1', 'Extensions of London', 'GB Zero after country code', '^(?:\+|00)?44\(?0\)?(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$', '+44$1', 'Country code and a national number that has kept its 0', 'GB Complete', '^(?:\+([1-9]\d{5,14})|(44(?:8\d{6}|[18]\d{8}|[1-357-9]\d{9})))$', '+$1$2', 'Numbers with + and country code, or with country code 44 alone', 'GB International', '^00([1-9]\d{5,14})$', '+$1', 'International prefix and country code', 'GB Local', '^([13478]\d{7})$', '+4420$1', 'Numbers of area 20 without area code', 'GB National', '^0(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$', '+44$1', 'National numbers, behind 0 where it is dialled') -join $separator) -cne $there)) {
        $rule1 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB Service' -Pattern '^(1(?:[039]\d|1(?:[013-9](?:\d{3})?|2\d{3})|[245]\d{1,2}|7\d{2}|8\d{3})|2(?:0(?:\d|\d{3})|1\d{3}|[24]\d{1,2}|3\d{2,3})|3[13]\d|4(?:[05]\d|[34]\d{2})|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|9(?:0\d|9[0-8]))$' -Translation '+44$1' -Description 'Short codes, told by the country code until they leave' -InMemory -ErrorAction Stop
        $rule2 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB Extensions' -Pattern '^(0\d{3})$' -Translation '+44207946$1' -Description 'Extensions of London' -InMemory -ErrorAction Stop
        $rule3 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB Zero after country code' -Pattern '^(?:\+|00)?44\(?0\)?(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -Translation '+44$1' -Description 'Country code and a national number that has kept its 0' -InMemory -ErrorAction Stop
        $rule4 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(44(?:8\d{6}|[18]\d{8}|[1-357-9]\d{9})))$' -Translation '+$1$2' -Description 'Numbers with + and country code, or with country code 44 alone' -InMemory -ErrorAction Stop
        $rule5 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Description 'International prefix and country code' -InMemory -ErrorAction Stop
        $rule6 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB Local' -Pattern '^([13478]\d{7})$' -Translation '+4420$1' -Description 'Numbers of area 20 without area code' -InMemory -ErrorAction Stop
        $rule7 = New-CsVoiceNormalizationRule -Parent 'London' -Name 'GB National' -Pattern '^0(8\d{6}|[18]\d{8}|[1-357-9]\d{9})$' -Translation '+44$1' -Description 'National numbers, behind 0 where it is dialled' -InMemory -ErrorAction Stop
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating dial plan London with 7 rules'
            New-CsTenantDialPlan -Identity 'London' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5, $rule6, $rule7) -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'dial plan London'
        }
        else {
            Write-Host -Object (@('Setting the 7 rules of dial plan London, which had: ', (@(@($found[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $null -ne $_ }) -join ', ')) -join '')
            Set-CsTenantDialPlan -Identity 'London' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5, $rule6, $rule7) -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rules of dial plan London'
        }
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $found = @($allTenantDialPlan | Where-Object { ('London' -eq $_.Identity) -or ('Tag:London' -eq $_.Identity) })
    if ((1 -eq $found.Count) -and ('Dialling in London, United Kingdom' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing dial plan London, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTenantDialPlan -Identity 'London' -Description 'Dialling in London, United Kingdom' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan London'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Emergency') {
        Write-Host -Object 'Creating usage London-Emergency'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Emergency')) {
                throw 'The usage London-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Internal') {
        Write-Host -Object 'Creating usage London-Internal'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Internal')) {
                throw 'The usage London-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-TollFree') {
        Write-Host -Object 'Creating usage London-TollFree'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-TollFree')) {
                throw 'The usage London-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Local') {
        Write-Host -Object 'Creating usage London-Local'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Local')) {
                throw 'The usage London-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-National') {
        Write-Host -Object 'Creating usage London-National'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-National')) {
                throw 'The usage London-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Mobile') {
        Write-Host -Object 'Creating usage London-Mobile'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Mobile')) {
                throw 'The usage London-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-SharedCost') {
        Write-Host -Object 'Creating usage London-SharedCost'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-SharedCost')) {
                throw 'The usage London-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-Premium') {
        Write-Host -Object 'Creating usage London-Premium'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-Premium'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-Premium'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Premium') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-Premium')) {
                throw 'The usage London-Premium was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'London-International') {
        Write-Host -Object 'Creating usage London-International'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='London-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage London-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'London-International')) {
                throw 'The usage London-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Translation rule London gw3 short codes-called-gw1.dublin.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw3 short codes-called-gw1.dublin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule London gw3 short codes-called-gw1.dublin.contoso.com'
        New-CsTeamsTranslationRule -Identity 'London gw3 short codes-called-gw1.dublin.contoso.com' -Pattern '^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule London gw3 short codes-called-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule London gw3 short codes-called-gw1.dublin.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'London gw3 short codes-called-gw1.dublin.contoso.com' -Pattern '^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule London gw3 short codes-called-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw3 caller-calling-gw1.dublin.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw3 caller-calling-gw1.dublin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule London gw3 caller-calling-gw1.dublin.contoso.com'
        New-CsTeamsTranslationRule -Identity 'London gw3 caller-calling-gw1.dublin.contoso.com' -Pattern '^\+?\d+$' -Translation '+442079460000' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule London gw3 caller-calling-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+442079460000' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule London gw3 caller-calling-gw1.dublin.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'London gw3 caller-calling-gw1.dublin.contoso.com' -Pattern '^\+?\d+$' -Translation '+442079460000' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule London gw3 caller-calling-gw1.dublin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw1 short codes-called-gw1.london.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw1 short codes-called-gw1.london.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule London gw1 short codes-called-gw1.london.contoso.com'
        New-CsTeamsTranslationRule -Identity 'London gw1 short codes-called-gw1.london.contoso.com' -Pattern '^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule London gw1 short codes-called-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule London gw1 short codes-called-gw1.london.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'London gw1 short codes-called-gw1.london.contoso.com' -Pattern '^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule London gw1 short codes-called-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw1 caller-calling-gw1.london.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw1 caller-calling-gw1.london.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule London gw1 caller-calling-gw1.london.contoso.com'
        New-CsTeamsTranslationRule -Identity 'London gw1 caller-calling-gw1.london.contoso.com' -Pattern '^\+?\d+$' -Translation '+442079460000' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule London gw1 caller-calling-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+442079460000' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule London gw1 caller-calling-gw1.london.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'London gw1 caller-calling-gw1.london.contoso.com' -Pattern '^\+?\d+$' -Translation '+442079460000' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule London gw1 caller-calling-gw1.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw2 short codes-called-gw2.london.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw2 short codes-called-gw2.london.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule London gw2 short codes-called-gw2.london.contoso.com'
        New-CsTeamsTranslationRule -Identity 'London gw2 short codes-called-gw2.london.contoso.com' -Pattern '^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule London gw2 short codes-called-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule London gw2 short codes-called-gw2.london.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'London gw2 short codes-called-gw2.london.contoso.com' -Pattern '^\+44(112|999|1[0-59]\d|2[024]\d|3[13]\d|4[05]\d|65\d|78\d|9[09]\d|1[2457]\d{2}|2[2-4]\d{2}|4[34]\d{2}|18\d{3}|2[013]\d{3}|[68]\d{4}|7[089]\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule London gw2 short codes-called-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule London gw2 caller-calling-gw2.london.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'London gw2 caller-calling-gw2.london.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule London gw2 caller-calling-gw2.london.contoso.com'
        New-CsTeamsTranslationRule -Identity 'London gw2 caller-calling-gw2.london.contoso.com' -Pattern '^\+?\d+$' -Translation '+442079460000' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule London gw2 caller-calling-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+442079460000' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule London gw2 caller-calling-gw2.london.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'London gw2 caller-calling-gw2.london.contoso.com' -Pattern '^\+?\d+$' -Translation '+442079460000' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule London gw2 caller-calling-gw2.london.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        foreach ($attempt in 1..30) {
            if (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'London gw2 caller-calling-gw2.london.contoso.com' -eq $_.Identity }).Count) {
                break
            }
            Start-Sleep -Seconds 2 -ErrorAction Stop
        }
        if (-not (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'London gw2 caller-calling-gw2.london.contoso.com' -eq $_.Identity }).Count)) {
            throw 'Translation rule London gw2 caller-calling-gw2.london.contoso.com was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
        }
    }

    # Gateway gw1.dublin.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.dublin.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('London gw3 short codes-called-gw1.dublin.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('London gw3 caller-calling-gw1.dublin.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway gw1.dublin.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -OutboundPstnNumberTranslationRules @('London gw3 short codes-called-gw1.dublin.contoso.com') -OutboundTeamsNumberTranslationRules @('London gw3 caller-calling-gw1.dublin.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.dublin.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway gw1.dublin.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway gw1.london.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.london.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('London gw1 short codes-called-gw1.london.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('London gw1 caller-calling-gw1.london.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway gw1.london.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -OutboundPstnNumberTranslationRules @('London gw1 short codes-called-gw1.london.contoso.com') -OutboundTeamsNumberTranslationRules @('London gw1 caller-calling-gw1.london.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.london.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway gw1.london.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway gw2.london.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw2.london.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('London gw2 short codes-called-gw2.london.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('London gw2 caller-calling-gw2.london.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway gw2.london.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -OutboundPstnNumberTranslationRules @('London gw2 short codes-called-gw2.london.contoso.com') -OutboundTeamsNumberTranslationRules @('London gw2 caller-calling-gw2.london.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw2.london.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway gw2.london.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Route London-LeastCost
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-LeastCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-LeastCost'
        New-CsOnlineVoiceRoute -Identity 'London-LeastCost' -NumberPattern '^\+(?:353\d{4,13})$' -OnlinePstnUsages @{add='London-International'} -OnlinePstnGatewayList @{add='gw1.dublin.contoso.com'} -Description 'Calls from London to IE, where they cost least' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:353\d{4,13})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.dublin.contoso.com' -eq $_ }).Count)) -or ('Calls from London to IE, where they cost least' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-LeastCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -NumberPattern '^\+(?:353\d{4,13})$' -OnlinePstnUsages @{replace='London-International'} -OnlinePstnGatewayList @{replace='gw1.dublin.contoso.com'} -Description 'Calls from London to IE, where they cost least' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Emergency'
        New-CsOnlineVoiceRoute -Identity 'London-Emergency' -NumberPattern '^(?:\+44)?(?:112|999)$' -OnlinePstnUsages @{add='London-Emergency'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'Emergency calls from London' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+44)?(?:112|999)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -NumberPattern '^(?:\+44)?(?:112|999)$' -OnlinePstnUsages @{replace='London-Emergency'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'Emergency calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Internal'
        New-CsOnlineVoiceRoute -Identity 'London-Internal' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -OnlinePstnUsages @{add='London-Internal'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'Internal calls from London' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:442079460\d{3}|442079460000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('Internal calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Internal' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -OnlinePstnUsages @{replace='London-Internal'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'Internal calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-TollFree'
        New-CsOnlineVoiceRoute -Identity 'London-TollFree' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|\+44(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -OnlinePstnUsages @{add='London-TollFree'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'TollFree calls from London' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|\+44(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|\+44(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -OnlinePstnUsages @{replace='London-TollFree'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'TollFree calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Local'
        New-CsOnlineVoiceRoute -Identity 'London-Local' -NumberPattern '^\+(?:4420\d{8})$' -OnlinePstnUsages @{add='London-Local'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'Local calls from London' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:4420\d{8})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('Local calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Local' -NumberPattern '^\+(?:4420\d{8})$' -OnlinePstnUsages @{replace='London-Local'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'Local calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-National
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-National'
        New-CsOnlineVoiceRoute -Identity 'London-National' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|\+44(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -OnlinePstnUsages @{add='London-National'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'National calls from London' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|\+44(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('National calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-National' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|\+44(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -OnlinePstnUsages @{replace='London-National'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'National calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Mobile'
        New-CsOnlineVoiceRoute -Identity 'London-Mobile' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -OnlinePstnUsages @{add='London-Mobile'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'Mobile calls from London' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -OnlinePstnUsages @{replace='London-Mobile'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'Mobile calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-SharedCost'
        New-CsOnlineVoiceRoute -Identity 'London-SharedCost' -NumberPattern '^\+(?:808\d{3,12})$' -OnlinePstnUsages @{add='London-SharedCost'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'SharedCost calls from London' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -NumberPattern '^\+(?:808\d{3,12})$' -OnlinePstnUsages @{replace='London-SharedCost'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'SharedCost calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Premium' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Premium'
        New-CsOnlineVoiceRoute -Identity 'London-Premium' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -OnlinePstnUsages @{add='London-Premium'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'Premium calls from London' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Premium'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Premium' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('Premium calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Premium, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Premium' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -OnlinePstnUsages @{replace='London-Premium'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'Premium calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Premium'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-International
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-International'
        New-CsOnlineVoiceRoute -Identity 'London-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='London-International'} -OnlinePstnGatewayList @{add='gw1.london.contoso.com'} -Description 'International calls from London' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.london.contoso.com' -eq $_ }).Count)) -or ('International calls from London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='London-International'} -OnlinePstnGatewayList @{replace='gw1.london.contoso.com'} -Description 'International calls from London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Emergency-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -NumberPattern '^(?:\+44)?(?:112|999)$' -OnlinePstnUsages @{add='London-Emergency'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'Emergency calls from London, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+44)?(?:112|999)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -NumberPattern '^(?:\+44)?(?:112|999)$' -OnlinePstnUsages @{replace='London-Emergency'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'Emergency calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Internal-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -OnlinePstnUsages @{add='London-Internal'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'Internal calls from London, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:442079460\d{3}|442079460000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('Internal calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -NumberPattern '^\+(?:442079460\d{3}|442079460000)$' -OnlinePstnUsages @{replace='London-Internal'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'Internal calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-TollFree-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|\+44(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -OnlinePstnUsages @{add='London-TollFree'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'TollFree calls from London, when no primary gateway takes them' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|\+44(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -NumberPattern '^(?:\+(?:448(?:0(?:\d{5}|\d{7,8})|[1-9]\d{7})|800\d{3,12})|\+44(?:1(?:05|1(?:6\d{3}|9)|7[56]\d|8000)|2(?:20\d|4\d)|4444|99[0-8]))$' -OnlinePstnUsages @{replace='London-TollFree'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'TollFree calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Local-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Local-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -NumberPattern '^\+(?:4420\d{8})$' -OnlinePstnUsages @{add='London-Local'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'Local calls from London, when no primary gateway takes them' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:4420\d{8})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('Local calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Local-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -NumberPattern '^\+(?:4420\d{8})$' -OnlinePstnUsages @{replace='London-Local'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'Local calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-National-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-National-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-National-Backup' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|\+44(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -OnlinePstnUsages @{add='London-National'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'National calls from London, when no primary gateway takes them' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|\+44(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('National calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -NumberPattern '^(?:\+(?:44(?:1\d{8,9}|[235]\d{9}))|\+44(?:1(?:0[0-46-9]|1(?:[013-578](?:\d{3})?|[29]\d{3}|6)|[245]\d{1,2}|[39]\d|7[0-47-9]\d|8(?:0(?:0[1-9]|[1-9]\d)|[1-9]\d{2}))|2(?:0(?:\d|\d{3})|1\d{3}|2(?:0|[1-9]\d?)|3\d{2,3}|4\d{2})|3[13]\d|4(?:[05]\d|3\d{2}|4(?:[0-35-9]\d|4[0-35-9]))|6(?:[0-46-9]\d{3}|5(?:\d|\d{3}))|7(?:[09]\d{3}|8(?:\d|\d{3}))|8\d{4}|90\d))$' -OnlinePstnUsages @{replace='London-National'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'National calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Mobile-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Mobile-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -OnlinePstnUsages @{add='London-Mobile'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'Mobile calls from London, when no primary gateway takes them' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Mobile-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -NumberPattern '^\+(?:447(?:[1-57-9]\d{8}|624\d{6}))$' -OnlinePstnUsages @{replace='London-Mobile'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'Mobile calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-SharedCost-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-SharedCost-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -NumberPattern '^\+(?:808\d{3,12})$' -OnlinePstnUsages @{add='London-SharedCost'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'SharedCost calls from London, when no primary gateway takes them' -Priority 16 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-SharedCost-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -NumberPattern '^\+(?:808\d{3,12})$' -OnlinePstnUsages @{replace='London-SharedCost'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'SharedCost calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-Premium-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-Premium-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -OnlinePstnUsages @{add='London-Premium'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'Premium calls from London, when no primary gateway takes them' -Priority 17 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-Premium-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-Premium' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('Premium calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-Premium-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -NumberPattern '^\+(?:44(?:7(?:0\d{8}|6(?:[013-9]\d{7}|2[0-35-9]\d{6}))|8[1-9](?:\d{5}|\d{8})|9\d{9})|979\d{3,12})$' -OnlinePstnUsages @{replace='London-Premium'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'Premium calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-Premium-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route London-International-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'London-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route London-International-Backup'
        New-CsOnlineVoiceRoute -Identity 'London-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='London-International'} -OnlinePstnGatewayList @{add='gw2.london.contoso.com'} -Description 'International calls from London, when no primary gateway takes them' -Priority 18 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route London-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'London-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.london.contoso.com' -eq $_ }).Count)) -or ('International calls from London, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route London-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-35-9]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='London-International'} -OnlinePstnGatewayList @{replace='gw2.london.contoso.com'} -Description 'International calls from London, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route London-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('London-LeastCost', 'London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International', 'London-Emergency-Backup', 'London-Internal-Backup', 'London-TollFree-Backup', 'London-Local-Backup', 'London-National-Backup', 'London-Mobile-Backup', 'London-SharedCost-Backup', 'London-Premium-Backup', 'London-International-Backup')) {
        $found = @($allOnlineVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsOnlineVoiceRoute -Identity 'London-LeastCost' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Emergency' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Internal' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-TollFree' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Local' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-National' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Mobile' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-SharedCost' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Premium' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-International' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Emergency-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Internal-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-TollFree-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Local-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-National-Backup' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Mobile-Backup' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-SharedCost-Backup' -Priority 16 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-Premium-Backup' -Priority 17 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'London-International-Backup' -Priority 18 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Voice routing policy London-Lobby
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('London-Lobby' -eq $_.Identity) -or ('Tag:London-Lobby' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy London-Lobby'
        New-CsOnlineVoiceRoutingPolicy -Identity 'London-Lobby' -OnlinePstnUsages @{add=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local')} -Description 'Class of service Lobby of London' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy London-Lobby'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Lobby of London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy London-Lobby, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Lobby' -OnlinePstnUsages @{replace=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local')} -Description 'Class of service Lobby of London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy London-Lobby'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Global
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Global'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{add=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile')} -Description 'Class of service Standard of London' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Standard of London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Global, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{replace=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile')} -Description 'Class of service Standard of London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy London-Executive
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('London-Executive' -eq $_.Identity) -or ('Tag:London-Executive' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy London-Executive'
        New-CsOnlineVoiceRoutingPolicy -Identity 'London-Executive' -OnlinePstnUsages @{add=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International')} -Description 'Class of service Executive of London' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy London-Executive'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Executive of London' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy London-Executive, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'London-Executive' -OnlinePstnUsages @{replace=@('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International')} -Description 'Class of service Executive of London' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy London-Executive'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # What the effective dial plan of a user makes of the test calls
    if ('' -eq $TestUser) {
        Write-Warning -Message 'The test calls are left out: name a user who has the dial plan with -TestUser.'
    }
    elseif ($WhatIf) {
        Write-Warning -Message 'The test calls are left out: -WhatIf was given.'
    }
    else {
        $userDialPlan = @((Get-CsOnlineUser -Identity $TestUser -ErrorAction Stop).TenantDialPlan) -join ''
        if ('London' -eq $userDialPlan) {
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0000' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_Internal: 0000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442079460000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_Internal did not succeed: 0000 should become +442079460000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '08001234567' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_TollFree: 08001234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+448001234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_TollFree did not succeed: 08001234567 should become +448001234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '10000000' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_Local: 10000000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442010000000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_Local did not succeed: 10000000 should become +442010000000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '01212345678' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_National: 01212345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+441212345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_National did not succeed: 01212345678 should become +441212345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '07400123456' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_Mobile: 07400123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+447400123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_Mobile did not succeed: 07400123456 should become +447400123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '09012345678' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_Premium: 09012345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+449012345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_Premium did not succeed: 09012345678 should become +449012345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Lobby_International: 004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Lobby_International did not succeed: 004721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0000' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_Internal: 0000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442079460000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_Internal did not succeed: 0000 should become +442079460000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '08001234567' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_TollFree: 08001234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+448001234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_TollFree did not succeed: 08001234567 should become +448001234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '10000000' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_Local: 10000000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442010000000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_Local did not succeed: 10000000 should become +442010000000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '01212345678' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_National: 01212345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+441212345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_National did not succeed: 01212345678 should become +441212345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '07400123456' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_Mobile: 07400123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+447400123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_Mobile did not succeed: 07400123456 should become +447400123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '09012345678' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_Premium: 09012345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+449012345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_Premium did not succeed: 09012345678 should become +449012345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Standard_International: 004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Standard_International did not succeed: 004721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0000' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_Internal: 0000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442079460000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_Internal did not succeed: 0000 should become +442079460000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '08001234567' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_TollFree: 08001234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+448001234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_TollFree did not succeed: 08001234567 should become +448001234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '10000000' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_Local: 10000000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442010000000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_Local did not succeed: 10000000 should become +442010000000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '01212345678' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_National: 01212345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+441212345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_National did not succeed: 01212345678 should become +441212345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '07400123456' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_Mobile: 07400123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+447400123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_Mobile did not succeed: 07400123456 should become +447400123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '09012345678' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_Premium: 09012345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+449012345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_Premium did not succeed: 09012345678 should become +449012345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call London_Executiv_International: 004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call London_Executiv_International did not succeed: 004721234567 should become +4721234567.'
            }
        }
        else {
            Write-Warning -Message (@('The test calls of dial plan London are left out: ', $TestUser, ' has another.') -join '')
        }
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site britain is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site britain was in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
