# Brings Microsoft Teams to plan 1 of site norway.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'norway-plan-1-teams' -ErrorAction Stop
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
    if (0 -eq @($gateways | Where-Object { 'sbc1.bergen.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc1.bergen.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'sbc2.bergen.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway sbc2.bergen.contoso.com of the plan is not in the tenant, which has those listed above.'
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
            Export-Clixml -Path $complete -InputObject 'plan 1 of site norway' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)

    # Dial plan Bergen with its rules in the order they are tried
    $found = @($allTenantDialPlan | Where-Object { ('Bergen' -eq $_.Identity) -or ('Tag:Bergen' -eq $_.Identity) })
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((0 -eq $found.Count) -or ((@('', 'NO Service', '^(04\d{3}|1(?:1(?:[023]\d{3}|[14-9](?:\d{3})?)|[279]\d|4\d{1,2}|8\d{2}))$', '+47$1', 'Short codes, told by the country code until they leave', 'NO Extensions', '^([34]\d{3})$', '+475512$1', 'Extensions of Bergen', 'NO Complete', '^(?:\+([1-9]\d{5,14})|(47(?:0[235-9]\d{3}|[2-9]\d{7})))$', '+$1$2', 'Numbers with + and country code, or with country code 47 alone', 'NO International', '^00([1-9]\d{5,14})$', '+$1', 'International prefix and country code', 'NO National', '^(0[235-9]\d{3}|[2-9]\d{7})$', '+47$1', 'National numbers') -join $separator) -cne $there)) {
        $rule1 = New-CsVoiceNormalizationRule -Parent 'Bergen' -Name 'NO Service' -Pattern '^(04\d{3}|1(?:1(?:[023]\d{3}|[14-9](?:\d{3})?)|[279]\d|4\d{1,2}|8\d{2}))$' -Translation '+47$1' -Description 'Short codes, told by the country code until they leave' -InMemory -ErrorAction Stop
        $rule2 = New-CsVoiceNormalizationRule -Parent 'Bergen' -Name 'NO Extensions' -Pattern '^([34]\d{3})$' -Translation '+475512$1' -Description 'Extensions of Bergen' -InMemory -ErrorAction Stop
        $rule3 = New-CsVoiceNormalizationRule -Parent 'Bergen' -Name 'NO Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(47(?:0[235-9]\d{3}|[2-9]\d{7})))$' -Translation '+$1$2' -Description 'Numbers with + and country code, or with country code 47 alone' -InMemory -ErrorAction Stop
        $rule4 = New-CsVoiceNormalizationRule -Parent 'Bergen' -Name 'NO International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Description 'International prefix and country code' -InMemory -ErrorAction Stop
        $rule5 = New-CsVoiceNormalizationRule -Parent 'Bergen' -Name 'NO National' -Pattern '^(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '+47$1' -Description 'National numbers' -InMemory -ErrorAction Stop
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating dial plan Bergen with 5 rules'
            New-CsTenantDialPlan -Identity 'Bergen' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5) -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'dial plan Bergen'
        }
        else {
            Write-Host -Object (@('Setting the 5 rules of dial plan Bergen, which had: ', (@(@($found[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $null -ne $_ }) -join ', ')) -join '')
            Set-CsTenantDialPlan -Identity 'Bergen' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5) -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rules of dial plan Bergen'
        }
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $found = @($allTenantDialPlan | Where-Object { ('Bergen' -eq $_.Identity) -or ('Tag:Bergen' -eq $_.Identity) })
    if ((1 -eq $found.Count) -and ('Dialling in Bergen, Norway' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing dial plan Bergen, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTenantDialPlan -Identity 'Bergen' -Description 'Dialling in Bergen, Norway' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan Bergen'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-Emergency') {
        Write-Host -Object 'Creating usage Bergen-Emergency'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Emergency')) {
                throw 'The usage Bergen-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-Internal') {
        Write-Host -Object 'Creating usage Bergen-Internal'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Internal')) {
                throw 'The usage Bergen-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-TollFree') {
        Write-Host -Object 'Creating usage Bergen-TollFree'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-TollFree')) {
                throw 'The usage Bergen-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-National') {
        Write-Host -Object 'Creating usage Bergen-National'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-National')) {
                throw 'The usage Bergen-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-Mobile') {
        Write-Host -Object 'Creating usage Bergen-Mobile'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-Mobile')) {
                throw 'The usage Bergen-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-SharedCost') {
        Write-Host -Object 'Creating usage Bergen-SharedCost'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-SharedCost')) {
                throw 'The usage Bergen-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Bergen-International') {
        Write-Host -Object 'Creating usage Bergen-International'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Bergen-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Bergen-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Bergen-International')) {
                throw 'The usage Bergen-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -Pattern '^\+47(11[023]|1[12479]\d|1[48]\d{2}|04\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+47(11[023]|1[12479]\d|1[48]\d{2}|04\d{3}|11\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Bergen gw1 short codes-called-sbc1.bergen.contoso.com' -Pattern '^\+47(11[023]|1[12479]\d|1[48]\d{2}|04\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Bergen gw1 short codes-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -Pattern '^\+47(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+47(0[235-9]\d{3}|[2-9]\d{7})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Bergen gw1 national-called-sbc1.bergen.contoso.com' -Pattern '^\+47(0[235-9]\d{3}|[2-9]\d{7})$' -Translation '$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Bergen gw1 national-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -Pattern '^\+(\d+)$' -Translation '00$1' -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('00$1' -cne $found[0].Translation) -or ('Country code behind 00' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com' -Pattern '^\+(\d+)$' -Translation '00$1' -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Bergen gw1 abroad-called-sbc1.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -Pattern '^\+47(11[023]|1[12479]\d|1[48]\d{2}|04\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+47(11[023]|1[12479]\d|1[48]\d{2}|04\d{3}|11\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -Pattern '^\+47(11[023]|1[12479]\d|1[48]\d{2}|04\d{3}|11\d{4})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        foreach ($attempt in 1..30) {
            if (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -eq $_.Identity }).Count) {
                break
            }
            Start-Sleep -Seconds 2 -ErrorAction Stop
        }
        if (-not (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Bergen gw2 short codes-called-sbc2.bergen.contoso.com' -eq $_.Identity }).Count)) {
            throw 'Translation rule Bergen gw2 short codes-called-sbc2.bergen.contoso.com was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
        }
    }

    # Gateway sbc1.bergen.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc1.bergen.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Bergen gw1 short codes-called-sbc1.bergen.contoso.com', 'Bergen gw1 national-called-sbc1.bergen.contoso.com', 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway sbc1.bergen.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -OutboundPstnNumberTranslationRules @('Bergen gw1 short codes-called-sbc1.bergen.contoso.com', 'Bergen gw1 national-called-sbc1.bergen.contoso.com', 'Bergen gw1 abroad-called-sbc1.bergen.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc1.bergen.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway sbc1.bergen.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway sbc2.bergen.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'sbc2.bergen.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Bergen gw2 short codes-called-sbc2.bergen.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway sbc2.bergen.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -OutboundPstnNumberTranslationRules @('Bergen gw2 short codes-called-sbc2.bergen.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'sbc2.bergen.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway sbc2.bergen.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Route Bergen-Emergency
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Emergency'
        New-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -NumberPattern '^(?:\+47)?(?:11[023])$' -OnlinePstnUsages @{add='Bergen-Emergency'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'Emergency calls from Bergen' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+47)?(?:11[023])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -NumberPattern '^(?:\+47)?(?:11[023])$' -OnlinePstnUsages @{replace='Bergen-Emergency'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'Emergency calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Internal'
        New-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -OnlinePstnUsages @{add='Bergen-Internal'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'Internal calls from Bergen' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:475512[34]\d{3}|4755123000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -OnlinePstnUsages @{replace='Bergen-Internal'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'Internal calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-TollFree'
        New-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|\+47(?:11\d{4}))$' -OnlinePstnUsages @{add='Bergen-TollFree'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'TollFree calls from Bergen' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:4780\d{6}|800\d{3,12})|\+47(?:11\d{4}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|\+47(?:11\d{4}))$' -OnlinePstnUsages @{replace='Bergen-TollFree'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'TollFree calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-National'
        New-CsOnlineVoiceRoute -Identity 'Bergen-National' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|\+47(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -OnlinePstnUsages @{add='Bergen-National'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'National calls from Bergen' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|\+47(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('National calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|\+47(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -OnlinePstnUsages @{replace='Bergen-National'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'National calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Mobile'
        New-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -NumberPattern '^\+(?:47[49]\d{7})$' -OnlinePstnUsages @{add='Bergen-Mobile'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'Mobile calls from Bergen' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47[49]\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -NumberPattern '^\+(?:47[49]\d{7})$' -OnlinePstnUsages @{replace='Bergen-Mobile'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'Mobile calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-SharedCost'
        New-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -OnlinePstnUsages @{add='Bergen-SharedCost'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'SharedCost calls from Bergen' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -OnlinePstnUsages @{replace='Bergen-SharedCost'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'SharedCost calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-International'
        New-CsOnlineVoiceRoute -Identity 'Bergen-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Bergen-International'} -OnlinePstnGatewayList @{add='sbc1.bergen.contoso.com'} -Description 'International calls from Bergen' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc1.bergen.contoso.com' -eq $_ }).Count)) -or ('International calls from Bergen' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Bergen-International'} -OnlinePstnGatewayList @{replace='sbc1.bergen.contoso.com'} -Description 'International calls from Bergen' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Emergency-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Emergency-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -NumberPattern '^(?:\+47)?(?:11[023])$' -OnlinePstnUsages @{add='Bergen-Emergency'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'Emergency calls from Bergen, when no primary gateway takes them' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+47)?(?:11[023])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -NumberPattern '^(?:\+47)?(?:11[023])$' -OnlinePstnUsages @{replace='Bergen-Emergency'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'Emergency calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Internal-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Internal-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -OnlinePstnUsages @{add='Bergen-Internal'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'Internal calls from Bergen, when no primary gateway takes them' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:475512[34]\d{3}|4755123000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -NumberPattern '^\+(?:475512[34]\d{3}|4755123000)$' -OnlinePstnUsages @{replace='Bergen-Internal'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'Internal calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-TollFree-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-TollFree-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|\+47(?:11\d{4}))$' -OnlinePstnUsages @{add='Bergen-TollFree'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'TollFree calls from Bergen, when no primary gateway takes them' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:4780\d{6}|800\d{3,12})|\+47(?:11\d{4}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -NumberPattern '^(?:\+(?:4780\d{6}|800\d{3,12})|\+47(?:11\d{4}))$' -OnlinePstnUsages @{replace='Bergen-TollFree'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'TollFree calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-National-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-National-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|\+47(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -OnlinePstnUsages @{add='Bergen-National'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'National calls from Bergen, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|\+47(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('National calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -NumberPattern '^(?:\+(?:47(?:0\d{4}|[235-7]\d{7}|8(?:1(?:0(?:0[7-9]\d{3}|[19]\d{4})|[1-9]\d{5})|5\d{6})))|\+47(?:04\d{3}|1(?:1[14-9]|[279]\d|4\d{1,2}|8\d{2})))$' -OnlinePstnUsages @{replace='Bergen-National'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'National calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-Mobile-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-Mobile-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-Mobile-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -NumberPattern '^\+(?:47[49]\d{7})$' -OnlinePstnUsages @{add='Bergen-Mobile'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'Mobile calls from Bergen, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47[49]\d{7})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-Mobile-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -NumberPattern '^\+(?:47[49]\d{7})$' -OnlinePstnUsages @{replace='Bergen-Mobile'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'Mobile calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-SharedCost-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-SharedCost-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-SharedCost-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -OnlinePstnUsages @{add='Bergen-SharedCost'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'SharedCost calls from Bergen, when no primary gateway takes them' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-SharedCost-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -NumberPattern '^\+(?:47810(?:0[0-6]\d{3}|[2-8]\d{4})|808\d{3,12})$' -OnlinePstnUsages @{replace='Bergen-SharedCost'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'SharedCost calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Bergen-International-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Bergen-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Bergen-International-Backup'
        New-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Bergen-International'} -OnlinePstnGatewayList @{add='sbc2.bergen.contoso.com'} -Description 'International calls from Bergen, when no primary gateway takes them' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Bergen-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Bergen-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'sbc2.bergen.contoso.com' -eq $_ }).Count)) -or ('International calls from Bergen, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Bergen-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-689]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Bergen-International'} -OnlinePstnGatewayList @{replace='sbc2.bergen.contoso.com'} -Description 'International calls from Bergen, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Bergen-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International', 'Bergen-Emergency-Backup', 'Bergen-Internal-Backup', 'Bergen-TollFree-Backup', 'Bergen-National-Backup', 'Bergen-Mobile-Backup', 'Bergen-SharedCost-Backup', 'Bergen-International-Backup')) {
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
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-National' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-International' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Emergency-Backup' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Internal-Backup' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-TollFree-Backup' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-National-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-Mobile-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-SharedCost-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Bergen-International-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Voice routing policy Bergen-Internal
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Bergen-Internal' -eq $_.Identity) -or ('Tag:Bergen-Internal' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Bergen-Internal'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-Internal' -OnlinePstnUsages @{add=@('Bergen-Emergency', 'Bergen-Internal')} -Description 'Phones in corridors and lifts' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Bergen-Internal'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Bergen-Emergency', 'Bergen-Internal') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Phones in corridors and lifts' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Bergen-Internal, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-Internal' -OnlinePstnUsages @{replace=@('Bergen-Emergency', 'Bergen-Internal')} -Description 'Phones in corridors and lifts' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Bergen-Internal'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Global
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Global'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{add=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost')} -Description 'Everybody' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Everybody' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Global, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{replace=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost')} -Description 'Everybody' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Bergen-International
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Bergen-International' -eq $_.Identity) -or ('Tag:Bergen-International' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Bergen-International'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-International' -OnlinePstnUsages @{add=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International')} -Description 'Sales and support' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Bergen-International'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Sales and support' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Bergen-International, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Bergen-International' -OnlinePstnUsages @{replace=@('Bergen-Emergency', 'Bergen-Internal', 'Bergen-TollFree', 'Bergen-National', 'Bergen-Mobile', 'Bergen-SharedCost', 'Bergen-International')} -Description 'Sales and support' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Bergen-International'
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
        if ('Bergen' -eq $userDialPlan) {
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '110' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_Emergency: 110 gives ', $outcome.TranslatedNumber) -join '')
            if ('110' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_Emergency did not succeed: 110 should become 110.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '3000' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_Internal: 3000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4755123000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_Internal did not succeed: 3000 should become +4755123000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '80012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_TollFree: 80012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4780012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_TollFree did not succeed: 80012345 should become +4780012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '21234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_National: 21234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_National did not succeed: 21234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '40612345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_Mobile: 40612345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4740612345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_Mobile did not succeed: 40612345 should become +4740612345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '81021234' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_SharedCost: 81021234 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4781021234' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_SharedCost did not succeed: 81021234 should become +4781021234.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '82012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_Premium: 82012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4782012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_Premium did not succeed: 82012345 should become +4782012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '00442079460000' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internal_International: 00442079460000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442079460000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internal_International did not succeed: 00442079460000 should become +442079460000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '110' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_Emergency: 110 gives ', $outcome.TranslatedNumber) -join '')
            if ('110' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_Emergency did not succeed: 110 should become 110.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '3000' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_Internal: 3000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4755123000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_Internal did not succeed: 3000 should become +4755123000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '80012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_TollFree: 80012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4780012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_TollFree did not succeed: 80012345 should become +4780012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '21234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_National: 21234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_National did not succeed: 21234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '40612345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_Mobile: 40612345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4740612345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_Mobile did not succeed: 40612345 should become +4740612345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '81021234' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_SharedCost: 81021234 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4781021234' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_SharedCost did not succeed: 81021234 should become +4781021234.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '82012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_Premium: 82012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4782012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_Premium did not succeed: 82012345 should become +4782012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '00442079460000' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_National_International: 00442079460000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442079460000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_National_International did not succeed: 00442079460000 should become +442079460000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '110' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_Emergency: 110 gives ', $outcome.TranslatedNumber) -join '')
            if ('110' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_Emergency did not succeed: 110 should become 110.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '3000' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_Internal: 3000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4755123000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_Internal did not succeed: 3000 should become +4755123000.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '80012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_TollFree: 80012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4780012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_TollFree did not succeed: 80012345 should become +4780012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '21234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_National: 21234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_National did not succeed: 21234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '40612345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_Mobile: 40612345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4740612345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_Mobile did not succeed: 40612345 should become +4740612345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '81021234' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_SharedCost: 81021234 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4781021234' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_SharedCost did not succeed: 81021234 should become +4781021234.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '82012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_Premium: 82012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4782012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_Premium did not succeed: 82012345 should become +4782012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '00442079460000' -ErrorAction Stop
            Write-Host -Object (@('Test call Bergen_Internat_International: 00442079460000 gives ', $outcome.TranslatedNumber) -join '')
            if ('+442079460000' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Bergen_Internat_International did not succeed: 00442079460000 should become +442079460000.'
            }
        }
        else {
            Write-Warning -Message (@('The test calls of dial plan Bergen are left out: ', $TestUser, ' has another.') -join '')
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
        Write-Host -Object 'plan 1 of site norway is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site norway was in place already; nothing had to be changed.'
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
