# Brings Microsoft Teams to plan 1 of site usa.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'usa-plan-1-teams' -ErrorAction Stop
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
    if (0 -eq @($gateways | Where-Object { 'sbc2.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc2.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'sbc-eu.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc-eu.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'sbc1.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc1.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'sbc3.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc3.contoso.com of the plan is not in the tenant, which has those listed above.'
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
            Export-Clixml -Path $complete -InputObject 'plan 1 of site usa' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)

    # Dial plan Redmond with its rules in the order they are tried
    $found = @($allTenantDialPlan | Where-Object { ('Redmond' -eq $_.Identity) -or ('Tag:Redmond' -eq $_.Identity) })
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((0 -eq $found.Count) -or ((@('', 'Service desk', '^4357$', '+14255550199', 'HELP on the keypad', 'US Service', '^(11(?:[013-9]\d?|2\d)|2(?:[02-9]\d{3,4}|1(?:\d|\d{3,4}))|[3-8](?:[02-9]\d{2,4}|1\d{1,4})|9(?:[024-79]\d{2,4}|1(?:[02-9]\d{0,3}|1\d{1,3})|[38]\d{1,4}))$', '+1$1', 'Short codes, told by the country code until they leave', 'US Extensions', '^(2\d{3})$', '+14255550100;ext=$1', 'Extensions of Redmond', 'US Complete', '^\+([1-9]\d{5,14})$', '+$1', 'Numbers with + and country code', 'US International', '^011([1-9]\d{5,14})$', '+$1', 'International prefix and country code', 'US Local', '^([2-9]\d{6})$', '+1425$1', 'Numbers of area 425 without area code', 'US National', '^1?([2-9]\d{9})$', '+1$1', 'National numbers, behind 1 where it is dialled', 'US Overdialled', '^1?([2-9]\d{9})\d{1,10}$', '+1$1', 'National numbers with digits after their end, which are ignored') -join $separator) -cne $there)) {
        $rule1 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'Service desk' -Pattern '^4357$' -Translation '+14255550199' -Description 'HELP on the keypad' -InMemory -ErrorAction Stop
        $rule2 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US Service' -Pattern '^(11(?:[013-9]\d?|2\d)|2(?:[02-9]\d{3,4}|1(?:\d|\d{3,4}))|[3-8](?:[02-9]\d{2,4}|1\d{1,4})|9(?:[024-79]\d{2,4}|1(?:[02-9]\d{0,3}|1\d{1,3})|[38]\d{1,4}))$' -Translation '+1$1' -Description 'Short codes, told by the country code until they leave' -InMemory -ErrorAction Stop
        $rule3 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US Extensions' -Pattern '^(2\d{3})$' -Translation '+14255550100;ext=$1' -Description 'Extensions of Redmond' -InMemory -ErrorAction Stop
        $rule4 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US Complete' -Pattern '^\+([1-9]\d{5,14})$' -Translation '+$1' -Description 'Numbers with + and country code' -InMemory -ErrorAction Stop
        $rule5 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US International' -Pattern '^011([1-9]\d{5,14})$' -Translation '+$1' -Description 'International prefix and country code' -InMemory -ErrorAction Stop
        $rule6 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US Local' -Pattern '^([2-9]\d{6})$' -Translation '+1425$1' -Description 'Numbers of area 425 without area code' -InMemory -ErrorAction Stop
        $rule7 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US National' -Pattern '^1?([2-9]\d{9})$' -Translation '+1$1' -Description 'National numbers, behind 1 where it is dialled' -InMemory -ErrorAction Stop
        $rule8 = New-CsVoiceNormalizationRule -Parent 'Redmond' -Name 'US Overdialled' -Pattern '^1?([2-9]\d{9})\d{1,10}$' -Translation '+1$1' -Description 'National numbers with digits after their end, which are ignored' -InMemory -ErrorAction Stop
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating dial plan Redmond with 8 rules'
            New-CsTenantDialPlan -Identity 'Redmond' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5, $rule6, $rule7, $rule8) -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'dial plan Redmond'
        }
        else {
            Write-Host -Object (@('Setting the 8 rules of dial plan Redmond, which had: ', (@(@($found[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $null -ne $_ }) -join ', ')) -join '')
            Set-CsTenantDialPlan -Identity 'Redmond' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5, $rule6, $rule7, $rule8) -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rules of dial plan Redmond'
        }
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $found = @($allTenantDialPlan | Where-Object { ('Redmond' -eq $_.Identity) -or ('Tag:Redmond' -eq $_.Identity) })
    if ((1 -eq $found.Count) -and ('Dialling in Redmond, United States' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing dial plan Redmond, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTenantDialPlan -Identity 'Redmond' -Description 'Dialling in Redmond, United States' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan Redmond'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-Emergency') {
        Write-Host -Object 'Creating usage Redmond-Emergency'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Redmond-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Emergency')) {
                throw 'The usage Redmond-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-Internal') {
        Write-Host -Object 'Creating usage Redmond-Internal'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Redmond-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Internal')) {
                throw 'The usage Redmond-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-TollFree') {
        Write-Host -Object 'Creating usage Redmond-TollFree'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Redmond-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-TollFree')) {
                throw 'The usage Redmond-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-Local') {
        Write-Host -Object 'Creating usage Redmond-Local'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Redmond-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-Local')) {
                throw 'The usage Redmond-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-National') {
        Write-Host -Object 'Creating usage Redmond-National'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Redmond-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-National')) {
                throw 'The usage Redmond-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Redmond-International') {
        Write-Host -Object 'Creating usage Redmond-International'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Redmond-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Redmond-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Redmond-International')) {
                throw 'The usage Redmond-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Partner') {
        Write-Host -Object 'Creating usage Partner'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Partner'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Partner'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Partner') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Partner')) {
                throw 'The usage Partner was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Translation rule Redmond gw2 short codes-called-sbc2.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw2 short codes-called-sbc2.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw2 short codes-called-sbc2.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw2 short codes-called-sbc2.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw2 short codes-called-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw2 short codes-called-sbc2.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw2 short codes-called-sbc2.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw2 short codes-called-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw2 caller-calling-sbc2.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw2 caller-calling-sbc2.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw2 caller-calling-sbc2.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw2 caller-calling-sbc2.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw2 caller-calling-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+14255550100' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw2 caller-calling-sbc2.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw2 caller-calling-sbc2.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw2 caller-calling-sbc2.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw4 short codes-called-sbc-eu.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw4 short codes-called-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+14255550100' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw4 caller-calling-sbc-eu.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw4 caller-calling-sbc-eu.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw1 short codes-called-sbc1.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw1 short codes-called-sbc1.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw1 short codes-called-sbc1.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw1 short codes-called-sbc1.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw1 short codes-called-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw1 short codes-called-sbc1.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw1 short codes-called-sbc1.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw1 short codes-called-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw1 caller-calling-sbc1.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw1 caller-calling-sbc1.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw1 caller-calling-sbc1.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw1 caller-calling-sbc1.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw1 caller-calling-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+14255550100' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw1 caller-calling-sbc1.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw1 caller-calling-sbc1.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw1 caller-calling-sbc1.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw3 short codes-called-sbc3.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw3 short codes-called-sbc3.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw3 short codes-called-sbc3.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw3 short codes-called-sbc3.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw3 short codes-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw3 short codes-called-sbc3.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw3 short codes-called-sbc3.contoso.com' -Pattern '^\+1(112|911|[1-8]1\d|9[138]\d|11\d{2}|[2-9]\d{3}|[2-9]\d{4,5})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw3 short codes-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw3 without plus-called-sbc3.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw3 without plus-called-sbc3.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw3 without plus-called-sbc3.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw3 without plus-called-sbc3.contoso.com' -Pattern '^\+(\d+)$' -Translation '$1' -Description 'Country code without plus' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw3 without plus-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Country code without plus' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw3 without plus-called-sbc3.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw3 without plus-called-sbc3.contoso.com' -Pattern '^\+(\d+)$' -Translation '$1' -Description 'Country code without plus' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw3 without plus-called-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Redmond gw3 caller-calling-sbc3.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Redmond gw3 caller-calling-sbc3.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Redmond gw3 caller-calling-sbc3.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Redmond gw3 caller-calling-sbc3.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Redmond gw3 caller-calling-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+?\d+$' -cne $found[0].Pattern) -or ('+14255550100' -cne $found[0].Translation) -or ('The main number is shown for every caller' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Redmond gw3 caller-calling-sbc3.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Redmond gw3 caller-calling-sbc3.contoso.com' -Pattern '^\+?\d+$' -Translation '+14255550100' -Description 'The main number is shown for every caller' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Redmond gw3 caller-calling-sbc3.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        foreach ($attempt in 1..30) {
            if (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Redmond gw3 caller-calling-sbc3.contoso.com' -eq $_.Identity }).Count) {
                break
            }
            Start-Sleep -Seconds 2 -ErrorAction Stop
        }
        if (-not (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Redmond gw3 caller-calling-sbc3.contoso.com' -eq $_.Identity }).Count)) {
            throw 'Translation rule Redmond gw3 caller-calling-sbc3.contoso.com was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
        }
    }

    # Gateway sbc2.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc2.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Redmond gw2 short codes-called-sbc2.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('Redmond gw2 caller-calling-sbc2.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway sbc2.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -OutboundPstnNumberTranslationRules @('Redmond gw2 short codes-called-sbc2.contoso.com') -OutboundTeamsNumberTranslationRules @('Redmond gw2 caller-calling-sbc2.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc2.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway sbc2.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc-eu.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc-eu.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Redmond gw4 short codes-called-sbc-eu.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('Redmond gw4 caller-calling-sbc-eu.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway sbc-eu.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -OutboundPstnNumberTranslationRules @('Redmond gw4 short codes-called-sbc-eu.contoso.com') -OutboundTeamsNumberTranslationRules @('Redmond gw4 caller-calling-sbc-eu.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc-eu.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway sbc-eu.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc1.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc1.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Redmond gw1 short codes-called-sbc1.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('Redmond gw1 caller-calling-sbc1.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway sbc1.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -OutboundPstnNumberTranslationRules @('Redmond gw1 short codes-called-sbc1.contoso.com') -OutboundTeamsNumberTranslationRules @('Redmond gw1 caller-calling-sbc1.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc1.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway sbc1.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc3.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc3.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Redmond gw3 short codes-called-sbc3.contoso.com', 'Redmond gw3 without plus-called-sbc3.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@('Redmond gw3 caller-calling-sbc3.contoso.com') -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway sbc3.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -OutboundPstnNumberTranslationRules @('Redmond gw3 short codes-called-sbc3.contoso.com', 'Redmond gw3 without plus-called-sbc3.contoso.com') -OutboundTeamsNumberTranslationRules @('Redmond gw3 caller-calling-sbc3.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc3.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway sbc3.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Route Partner in Vancouver
    $found = @($allOnlineVoiceRoute | Where-Object { 'Partner in Vancouver' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Partner in Vancouver'
        New-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -NumberPattern '^\+1604\d{7}$' -OnlinePstnUsages @{add='Partner'} -OnlinePstnGatewayList @{add='sbc2.contoso.com'} -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Partner in Vancouver'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+1604\d{7}$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Partner' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count))) {
        Write-Host -Object (@('Changing voice route Partner in Vancouver, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -NumberPattern '^\+1604\d{7}$' -OnlinePstnUsages @{replace='Partner'} -OnlinePstnGatewayList @{replace='sbc2.contoso.com'} -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Partner in Vancouver'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-LeastCost
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-LeastCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-LeastCost'
        New-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -NumberPattern '^\+(?:44\d{4,13}|49\d{4,13}|33\d{4,13})$' -OnlinePstnUsages @{add='Redmond-International'} -OnlinePstnGatewayList @{add='sbc-eu.contoso.com'} -Description 'Calls from Redmond to GB, DE, FR, where they cost least' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:44\d{4,13}|49\d{4,13}|33\d{4,13})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc-eu.contoso.com' -eq $_ }).Count)) -or ('Calls from Redmond to GB, DE, FR, where they cost least' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-LeastCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -NumberPattern '^\+(?:44\d{4,13}|49\d{4,13}|33\d{4,13})$' -OnlinePstnUsages @{replace='Redmond-International'} -OnlinePstnGatewayList @{replace='sbc-eu.contoso.com'} -Description 'Calls from Redmond to GB, DE, FR, where they cost least' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-LeastCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Emergency'
        New-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -NumberPattern '^(?:\+1)?(?:112|911)$' -OnlinePstnUsages @{add='Redmond-Emergency'} -OnlinePstnGatewayList @{add=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'Emergency calls from Redmond' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+1)?(?:112|911)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-Emergency' -eq $_ }).Count)) -or ((2 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -NumberPattern '^(?:\+1)?(?:112|911)$' -OnlinePstnUsages @{replace='Redmond-Emergency'} -OnlinePstnGatewayList @{replace=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'Emergency calls from Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Internal'
        New-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -OnlinePstnUsages @{add='Redmond-Internal'} -OnlinePstnGatewayList @{add=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'Internal calls from Redmond' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-Internal' -eq $_ }).Count)) -or ((2 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -OnlinePstnUsages @{replace='Redmond-Internal'} -OnlinePstnGatewayList @{replace=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'Internal calls from Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-TollFree'
        New-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|\+1(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -OnlinePstnUsages @{add='Redmond-TollFree'} -OnlinePstnGatewayList @{add=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'TollFree calls from Redmond' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|\+1(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-TollFree' -eq $_ }).Count)) -or ((2 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|\+1(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -OnlinePstnUsages @{replace='Redmond-TollFree'} -OnlinePstnGatewayList @{replace=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'TollFree calls from Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Local'
        New-CsOnlineVoiceRoute -Identity 'Redmond-Local' -NumberPattern '^\+(?:1425\d{7})$' -OnlinePstnUsages @{add='Redmond-Local'} -OnlinePstnGatewayList @{add=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'Local calls from Redmond' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1425\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-Local' -eq $_ }).Count)) -or ((2 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count)) -or ('Local calls from Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -NumberPattern '^\+(?:1425\d{7})$' -OnlinePstnUsages @{replace='Redmond-Local'} -OnlinePstnGatewayList @{replace=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'Local calls from Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-National'
        New-CsOnlineVoiceRoute -Identity 'Redmond-National' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|\+1(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -OnlinePstnUsages @{add='Redmond-National'} -OnlinePstnGatewayList @{add=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'National calls from Redmond' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|\+1(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-National' -eq $_ }).Count)) -or ((2 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count)) -or ('National calls from Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|\+1(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -OnlinePstnUsages @{replace='Redmond-National'} -OnlinePstnGatewayList @{replace=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'National calls from Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-International'
        New-CsOnlineVoiceRoute -Identity 'Redmond-International' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Redmond-International'} -OnlinePstnGatewayList @{add=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'International calls from Redmond' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-International' -eq $_ }).Count)) -or ((2 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.contoso.com' -eq $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.contoso.com' -eq $_ }).Count)) -or ('International calls from Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Redmond-International'} -OnlinePstnGatewayList @{replace=@('sbc1.contoso.com', 'sbc2.contoso.com')} -Description 'International calls from Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Emergency-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Emergency-Backup'
        New-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -NumberPattern '^(?:\+1)?(?:112|911)$' -OnlinePstnUsages @{add='Redmond-Emergency'} -OnlinePstnGatewayList @{add='sbc3.contoso.com'} -Description 'Emergency calls from Redmond, when no primary gateway takes them' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+1)?(?:112|911)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc3.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Redmond, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -NumberPattern '^(?:\+1)?(?:112|911)$' -OnlinePstnUsages @{replace='Redmond-Emergency'} -OnlinePstnGatewayList @{replace='sbc3.contoso.com'} -Description 'Emergency calls from Redmond, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Internal-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Internal-Backup'
        New-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -OnlinePstnUsages @{add='Redmond-Internal'} -OnlinePstnGatewayList @{add='sbc3.contoso.com'} -Description 'Internal calls from Redmond, when no primary gateway takes them' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc3.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Redmond, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -NumberPattern '^\+(?:14255550100(?:;ext=2\d{3})?|14255550100)$' -OnlinePstnUsages @{replace='Redmond-Internal'} -OnlinePstnGatewayList @{replace='sbc3.contoso.com'} -Description 'Internal calls from Redmond, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-TollFree-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-TollFree-Backup'
        New-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|\+1(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -OnlinePstnUsages @{add='Redmond-TollFree'} -OnlinePstnGatewayList @{add='sbc3.contoso.com'} -Description 'TollFree calls from Redmond, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|\+1(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc3.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Redmond, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -NumberPattern '^(?:\+(?:18(?:00[02-9]\d{6}|33\d{7}|44\d{7}|55\d{7}|66\d{7}|77\d{7}|8\d{8})|800\d{3,12})|\+1(?:11[013-9]|61\d|9(?:1[02-9]|[38]\d)))$' -OnlinePstnUsages @{replace='Redmond-TollFree'} -OnlinePstnGatewayList @{replace='sbc3.contoso.com'} -Description 'TollFree calls from Redmond, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-Local-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-Local-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-Local-Backup'
        New-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -NumberPattern '^\+(?:1425\d{7})$' -OnlinePstnUsages @{add='Redmond-Local'} -OnlinePstnGatewayList @{add='sbc3.contoso.com'} -Description 'Local calls from Redmond, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1425\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc3.contoso.com' -eq $_ }).Count)) -or ('Local calls from Redmond, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-Local-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -NumberPattern '^\+(?:1425\d{7})$' -OnlinePstnUsages @{replace='Redmond-Local'} -OnlinePstnGatewayList @{replace='sbc3.contoso.com'} -Description 'Local calls from Redmond, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-National-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-National-Backup'
        New-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|\+1(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -OnlinePstnUsages @{add='Redmond-National'} -OnlinePstnGatewayList @{add='sbc3.contoso.com'} -Description 'National calls from Redmond, when no primary gateway takes them' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|\+1(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc3.contoso.com' -eq $_ }).Count)) -or ('National calls from Redmond, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -NumberPattern '^(?:\+(?:1(?:2(?:0[0-35-9]\d{7}|[179]\d{8}|[23][0-57-9]\d{7}|4[013-578]\d{7}|5[1-689]\d{7}|6[0-25-79]\d{7}|8[0-35-8]\d{7})|3(?:0[0-57-9]\d{7}|[1-379]\d{8}|4[1246-9]\d{7}|5[0-35-9]\d{7}|6[0-469]\d{7}|8[013-9]\d{7})|4(?:0[0-24-9]\d{7}|1[0-579]\d{7}|[26][0-79]\d{7}|3[02-69]\d{7}|4[02-9]\d{7}|5[1-9]\d{7}|7[0-25-9]\d{7}|[89]\d{8})|5(?:0[1-57-9]\d{7}|1[0-35-8]\d{7}|20\d{7}|3[0149]\d{7}|4[01]\d{7}|5\d{8}|6[1-47]\d{7}|7[0-5]\d{7}|8[0256]\d{7})|6(?:0[1-35-9]\d{7}|1[0-24-9]\d{7}|2[013-9]\d{7}|3[0-24-8]\d{7}|4[0-68]\d{7}|5[0-79]\d{7}|6[0-35-9]\d{7}|7[3-9]\d{7}|8[0-25-9]\d{7}|9\d{8})|7(?:0[0-46-8]\d{7}|[139]\d{8}|2[02-9]\d{7}|4[013-9]\d{7}|5[0-24-79]\d{7}|6[0-689]\d{7}|7[0-79]\d{7}|8[135689]\d{7})|8(?:0[1-68]\d{7}|1[0-8]\d{7}|2[0-46-8]\d{7}|3[0-24-9]\d{7}|4[0-35-8]\d{7}|5[0-46-9]\d{7}|6[0-5]\d{7}|7[0-2458]\d{7}|9\d{8})|9(?:0[1346-9]\d{7}|[12578]\d{8}|3[0-8]\d{7}|4[013-9]\d{7})))|\+1(?:11\d{2}|2(?:[023689]\d{2,4}|1\d{1,4}|4(?:[013-9]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:0\d|[1-9]\d?)?))|5(?:[013-9]\d{1,3}|2(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|7(?:[0-357-9]\d{1,3}|4(?:[0-35-9]\d{0,2}|4(?:[0-8]\d?|9\d)?)|6(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)))|3(?:[04679]\d{2,4}|1\d{1,4}|2(?:[0-24-9]\d{1,3}|3(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?))|3(?:[0-689]\d{1,3}|7(?:[0-79]\d{0,2}|8(?:[0-57-9]\d?|6\d)?))|5(?:[0-46-9]\d{1,3}|5(?:[0-57-9]\d{0,2}|6(?:[0-35-9]\d?|4\d)?))|8(?:[03-9]\d{1,3}|1(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?)|2(?:[0-46-9]\d{0,2}|5(?:[0-35-9]\d?|4\d)?)))|4(?:[02459]\d{2,4}|1(?:[0-25-9]\d{0,3}|3(?:[0-57-9]\d{0,2}|6(?:[0-57-9]\d?|6\d)?)?|4(?:[0-57-9]\d{0,2}|6(?:[0-24-9]\d?|3\d)?)?)|3(?:[0-24-9]\d{1,3}|3(?:[0-46-9]\d{0,2}|5(?:[0-46-9]\d?|5\d)?))|6(?:[024-9]\d{1,3}|1(?:[0-46-9]\d{0,2}|5(?:[0-689]\d?|7\d)?)|3(?:[013-9]\d{0,2}|2(?:[0-689]\d?|7\d)?))|7(?:[0-46-9]\d{1,3}|5(?:[0-46-9]\d{0,2}|5(?:[0-24-9]\d?|3\d)?))|8(?:[013-9]\d{1,3}|2(?:[013-689]\d{0,2}|2(?:[02-9]\d?|1\d)?|7(?:[0-689]\d?|7\d)?)))|5(?:[036-8]\d{2,4}|1\d{1,4}|2(?:[0-8]\d{1,3}|9(?:[0-35-9]\d{0,2}|4(?:[0-35-9]\d?|4\d)?))|4(?:[0-79]\d{1,3}|8(?:[0-8]\d{0,2}|9(?:[013-9]\d?|2\d)?))|5(?:[0-8]\d{1,3}|9(?:[013-9]\d{0,2}|2(?:[0-79]\d?|8\d)?))|9(?:[024-9]\d{1,3}|1(?:[0-79]\d{0,2}|8(?:[0-689]\d?|7\d)?)|3(?:[0-35-9]\d{0,2}|4(?:[013-9]\d?|2\d)?)))|6(?:[0-8]\d{2,4}|9(?:[0-24-9]\d{1,3}|3(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)))|7(?:[0457-9]\d{2,4}|1\d{1,4}|2(?:0(?:[0-69]\d{0,2}|7(?:[0-79]\d?|8\d)?|8(?:[0-689]\d?|7\d)?)|[1-9]\d{1,3})|3(?:[013-8]\d{1,3}|2(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?)|9(?:0(?:[0-8]\d?|9\d)?|[1-9]\d{0,2}))|6(?:[0-35-9]\d{1,3}|4(?:[013-9]\d{0,2}|2(?:[0-57-9]\d?|6\d)?)))|8(?:[02-578]\d{2,4}|1\d{1,4}|6(?:[013-9]\d{1,3}|2(?:[0-24-9]\d{0,2}|3(?:[0-35-9]\d?|4\d)?))|9(?:[0-57-9]\d{1,3}|6(?:[02-9]\d{0,2}|1(?:[0-57-9]\d?|6\d)?)))|9(?:[0-48]\d{2,4}|5(?:[013-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-689]\d?|7\d)?))|6(?:0(?:[0-35-9]\d{0,2}|4(?:0\d|[1-9]\d?)?)|[1-79]\d{1,3}|8(?:[0-24-9]\d{0,2}|3(?:[0-46-9]\d?|5\d)?))|7(?:[013-57-9]\d{1,3}|2(?:[0-8]\d{0,2}|9(?:[0-35-9]\d?|4\d)?)|6(?:[0-79]\d{0,2}|8(?:[0-79]\d?|8\d)?))|9(?:[0-589]\d{1,3}|6(?:[0-79]\d{0,2}|8(?:[0-8]\d?|9\d)?)|7(?:[0-8]\d{0,2}|9(?:[0-57-9]\d?|6\d)?)))))$' -OnlinePstnUsages @{replace='Redmond-National'} -OnlinePstnGatewayList @{replace='sbc3.contoso.com'} -Description 'National calls from Redmond, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Redmond-International-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Redmond-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Redmond-International-Backup'
        New-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Redmond-International'} -OnlinePstnGatewayList @{add='sbc3.contoso.com'} -Description 'International calls from Redmond, when no primary gateway takes them' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Redmond-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Redmond-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc3.contoso.com' -eq $_ }).Count)) -or ('International calls from Redmond, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Redmond-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -NumberPattern '^\+(?:1(?:2(?:04\d{7}|[23]6\d{7}|4[269]\d{7}|5[07]\d{7}|6[348]\d{7}|8[49]\d{7})|3(?:06\d{7}|4[035]\d{7}|54\d{7}|6[578]\d{7}|82\d{7})|4(?:03\d{7}|1[68]\d{7}|[26]8\d{7}|3[178]\d{7}|41\d{7}|50\d{7}|7[34]\d{7})|5(?:06\d{7}|1[49]\d{7}|48\d{7}|79\d{7}|8[147]\d{7})|6(?:0[04]\d{7}|13\d{7}|22\d{7}|3[39]\d{7}|4[79]\d{7}|58\d{7}|64\d{7}|7[0-2]\d{7}|8[34]\d{7})|7(?:0[59]\d{7}|21\d{7}|42\d{7}|5[38]\d{7}|67\d{7}|78\d{7}|8[0247]\d{7})|8(?:0(?:01\d{6}|[79]\d{7})|[14]9\d{7}|2[59]\d{7}|6[7-9]\d{7}|7[369]\d{7})|9(?:0[25]\d{7}|39\d{7}|42\d{7}))|[2-7]\d{5,14}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Redmond-International'} -OnlinePstnGatewayList @{replace='sbc3.contoso.com'} -Description 'International calls from Redmond, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Redmond-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Partner in Vancouver', 'Redmond-LeastCost', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International', 'Redmond-Emergency-Backup', 'Redmond-Internal-Backup', 'Redmond-TollFree-Backup', 'Redmond-Local-Backup', 'Redmond-National-Backup', 'Redmond-International-Backup')) {
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
        Set-CsOnlineVoiceRoute -Identity 'Partner in Vancouver' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-LeastCost' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Local' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-National' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-International' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Emergency-Backup' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Internal-Backup' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-TollFree-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-Local-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-National-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Redmond-International-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Voice routing policy Global
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Global'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{add=@('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National')} -Description 'Class of service Standard of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Standard of Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Global, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{replace=@('Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National')} -Description 'Class of service Standard of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Redmond-Global
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Redmond-Global' -eq $_.Identity) -or ('Tag:Redmond-Global' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Redmond-Global'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Redmond-Global' -OnlinePstnUsages @{add=@('Partner', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International')} -Description 'Class of service Global of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Redmond-Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Partner', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Global of Redmond' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Redmond-Global, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Redmond-Global' -OnlinePstnUsages @{replace=@('Partner', 'Redmond-Emergency', 'Redmond-Internal', 'Redmond-TollFree', 'Redmond-Local', 'Redmond-National', 'Redmond-International')} -Description 'Class of service Global of Redmond' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Redmond-Global'
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
        if ('Redmond' -eq $userDialPlan) {
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '2000' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_Internal: 2000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+14255550100;ext=2000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_Internal did not succeed: 2000 should become +14255550100;ext=2000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '8002345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_TollFree: 8002345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+18002345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_TollFree did not succeed: 8002345678 should become +18002345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '2000000' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_Local: 2000000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+14252000000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_Local did not succeed: 2000000 should become +14252000000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '2015550123' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_National: 2015550123 gives ', $outcome.TranslatedNumber) -join '')
            if ('+12015550123' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_National did not succeed: 2015550123 should become +12015550123.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '9002345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_Premium: 9002345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+19002345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_Premium did not succeed: 9002345678 should become +19002345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0114721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Standard_International: 0114721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Standard_International did not succeed: 0114721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '2000' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_Internal: 2000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+14255550100;ext=2000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_Internal did not succeed: 2000 should become +14255550100;ext=2000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '8002345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_TollFree: 8002345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+18002345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_TollFree did not succeed: 8002345678 should become +18002345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '2000000' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_Local: 2000000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+14252000000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_Local did not succeed: 2000000 should become +14252000000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '2015550123' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_National: 2015550123 gives ', $outcome.TranslatedNumber) -join '')
            if ('+12015550123' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_National did not succeed: 2015550123 should become +12015550123.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '9002345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_Premium: 9002345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+19002345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_Premium did not succeed: 9002345678 should become +19002345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0114721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Global_International: 0114721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Global_International did not succeed: 0114721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '4357' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_HelpDesk: 4357 gives ', $outcome.TranslatedNumber) -join '')
            if ('+14255550199' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_HelpDesk did not succeed: 4357 should become +14255550199.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '16045550123' -ErrorAction Stop
            Write-Host -Object (@('Test call Redmond_Partner: 16045550123 gives ', $outcome.TranslatedNumber) -join '')
            if ('+16045550123' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Redmond_Partner did not succeed: 16045550123 should become +16045550123.'
            }
        }
        else {
            Write-Warning -Message (@('The test calls of dial plan Redmond are left out: ', $TestUser, ' has another.') -join '')
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
        Write-Host -Object 'plan 1 of site usa is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site usa was in place already; nothing had to be changed.'
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
