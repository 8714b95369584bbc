# Brings Microsoft Teams to plan 1 of site italy.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'italy-plan-1-teams' -ErrorAction Stop
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
    if (0 -eq @($gateways | Where-Object { 'gw1.roma.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.roma.contoso.com of the plan is not in the tenant, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'gw2.roma.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw2.roma.contoso.com of the plan is not in the tenant, which has those listed above.'
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
            Export-Clixml -Path $complete -InputObject 'plan 1 of site italy' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)

    # Dial plan Roma with its rules in the order they are tried
    $found = @($allTenantDialPlan | Where-Object { ('Roma' -eq $_.Identity) -or ('Tag:Roma' -eq $_.Identity) })
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((0 -eq $found.Count) -or ((@('', 'IT Service', '^(1(?:0\d{2,3}|1(?:[014679](?:\d{3})?|[2358]\d{3})|2\d{2}|[368]\d|[49]\d{1,4}|5\d{1,2})|4(?:[0169]\d{5}|[2-578](?:\d{3}|\d{5})))$', '+39$1', 'Short codes, told by the country code until they leave', 'IT Extensions', '^([567]\d{2})$', '+390612345$1', 'Extensions of Roma', 'IT Complete', '^\+([1-9]\d{5,14})$', '+$1', 'Numbers with + and country code', 'IT International', '^00([1-9]\d{5,14})$', '+$1', 'International prefix and country code', 'IT National', '^(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$', '+39$1', 'National numbers') -join $separator) -cne $there)) {
        $rule1 = New-CsVoiceNormalizationRule -Parent 'Roma' -Name 'IT Service' -Pattern '^(1(?:0\d{2,3}|1(?:[014679](?:\d{3})?|[2358]\d{3})|2\d{2}|[368]\d|[49]\d{1,4}|5\d{1,2})|4(?:[0169]\d{5}|[2-578](?:\d{3}|\d{5})))$' -Translation '+39$1' -Description 'Short codes, told by the country code until they leave' -InMemory -ErrorAction Stop
        $rule2 = New-CsVoiceNormalizationRule -Parent 'Roma' -Name 'IT Extensions' -Pattern '^([567]\d{2})$' -Translation '+390612345$1' -Description 'Extensions of Roma' -InMemory -ErrorAction Stop
        $rule3 = New-CsVoiceNormalizationRule -Parent 'Roma' -Name 'IT Complete' -Pattern '^\+([1-9]\d{5,14})$' -Translation '+$1' -Description 'Numbers with + and country code' -InMemory -ErrorAction Stop
        $rule4 = New-CsVoiceNormalizationRule -Parent 'Roma' -Name 'IT International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Description 'International prefix and country code' -InMemory -ErrorAction Stop
        $rule5 = New-CsVoiceNormalizationRule -Parent 'Roma' -Name 'IT National' -Pattern '^(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '+39$1' -Description 'National numbers' -InMemory -ErrorAction Stop
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating dial plan Roma with 5 rules'
            New-CsTenantDialPlan -Identity 'Roma' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5) -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'dial plan Roma'
        }
        else {
            Write-Host -Object (@('Setting the 5 rules of dial plan Roma, which had: ', (@(@($found[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $null -ne $_ }) -join ', ')) -join '')
            Set-CsTenantDialPlan -Identity 'Roma' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5) -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rules of dial plan Roma'
        }
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $found = @($allTenantDialPlan | Where-Object { ('Roma' -eq $_.Identity) -or ('Tag:Roma' -eq $_.Identity) })
    if ((1 -eq $found.Count) -and ('Dialling in Roma, Italy' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing dial plan Roma, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTenantDialPlan -Identity 'Roma' -Description 'Dialling in Roma, Italy' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan Roma'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Emergency') {
        Write-Host -Object 'Creating usage Roma-Emergency'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Emergency')) {
                throw 'The usage Roma-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Internal') {
        Write-Host -Object 'Creating usage Roma-Internal'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Internal')) {
                throw 'The usage Roma-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-TollFree') {
        Write-Host -Object 'Creating usage Roma-TollFree'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-TollFree')) {
                throw 'The usage Roma-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Local') {
        Write-Host -Object 'Creating usage Roma-Local'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Local')) {
                throw 'The usage Roma-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-National') {
        Write-Host -Object 'Creating usage Roma-National'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-National')) {
                throw 'The usage Roma-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Mobile') {
        Write-Host -Object 'Creating usage Roma-Mobile'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Mobile')) {
                throw 'The usage Roma-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-SharedCost') {
        Write-Host -Object 'Creating usage Roma-SharedCost'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-SharedCost')) {
                throw 'The usage Roma-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-International') {
        Write-Host -Object 'Creating usage Roma-International'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Roma-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-International')) {
                throw 'The usage Roma-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Translation rule Roma gw1 short codes-called-gw1.roma.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw1 short codes-called-gw1.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Roma gw1 short codes-called-gw1.roma.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Roma gw1 short codes-called-gw1.roma.contoso.com' -Pattern '^\+39(11[2358]|1[13-689]\d|1[02459]\d{2}|1[049]\d{3}|4[2-578]\d{3}|1[149]\d{4}|4\d{6})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Roma gw1 short codes-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+39(11[2358]|1[13-689]\d|1[02459]\d{2}|1[049]\d{3}|4[2-578]\d{3}|1[149]\d{4}|4\d{6})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Roma gw1 short codes-called-gw1.roma.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Roma gw1 short codes-called-gw1.roma.contoso.com' -Pattern '^\+39(11[2358]|1[13-689]\d|1[02459]\d{2}|1[049]\d{3}|4[2-578]\d{3}|1[149]\d{4}|4\d{6})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Roma gw1 short codes-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw1 national-called-gw1.roma.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw1 national-called-gw1.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Roma gw1 national-called-gw1.roma.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Roma gw1 national-called-gw1.roma.contoso.com' -Pattern '^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Roma gw1 national-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Roma gw1 national-called-gw1.roma.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Roma gw1 national-called-gw1.roma.contoso.com' -Pattern '^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Roma gw1 national-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw1 abroad-called-gw1.roma.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw1 abroad-called-gw1.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Roma gw1 abroad-called-gw1.roma.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Roma gw1 abroad-called-gw1.roma.contoso.com' -Pattern '^\+(\d+)$' -Translation '00$1' -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Roma gw1 abroad-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('00$1' -cne $found[0].Translation) -or ('Country code behind 00' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Roma gw1 abroad-called-gw1.roma.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Roma gw1 abroad-called-gw1.roma.contoso.com' -Pattern '^\+(\d+)$' -Translation '00$1' -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Roma gw1 abroad-called-gw1.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw2 short codes-called-gw2.roma.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw2 short codes-called-gw2.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Roma gw2 short codes-called-gw2.roma.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Roma gw2 short codes-called-gw2.roma.contoso.com' -Pattern '^\+39(11[2358]|1[13-689]\d|1[02459]\d{2}|1[049]\d{3}|4[2-578]\d{3}|1[149]\d{4}|4\d{6})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Roma gw2 short codes-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+39(11[2358]|1[13-689]\d|1[02459]\d{2}|1[049]\d{3}|4[2-578]\d{3}|1[149]\d{4}|4\d{6})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Roma gw2 short codes-called-gw2.roma.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Roma gw2 short codes-called-gw2.roma.contoso.com' -Pattern '^\+39(11[2358]|1[13-689]\d|1[02459]\d{2}|1[049]\d{3}|4[2-578]\d{3}|1[149]\d{4}|4\d{6})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Roma gw2 short codes-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Roma gw2 without plus-called-gw2.roma.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Roma gw2 without plus-called-gw2.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Roma gw2 without plus-called-gw2.roma.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Roma gw2 without plus-called-gw2.roma.contoso.com' -Pattern '^\+(\d+)$' -Translation '$1' -Description 'Country code without plus' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Roma gw2 without plus-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Country code without plus' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Roma gw2 without plus-called-gw2.roma.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Roma gw2 without plus-called-gw2.roma.contoso.com' -Pattern '^\+(\d+)$' -Translation '$1' -Description 'Country code without plus' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Roma gw2 without plus-called-gw2.roma.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        foreach ($attempt in 1..30) {
            if (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Roma gw2 without plus-called-gw2.roma.contoso.com' -eq $_.Identity }).Count) {
                break
            }
            Start-Sleep -Seconds 2 -ErrorAction Stop
        }
        if (-not (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Roma gw2 without plus-called-gw2.roma.contoso.com' -eq $_.Identity }).Count)) {
            throw 'Translation rule Roma gw2 without plus-called-gw2.roma.contoso.com was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
        }
    }

    # Gateway gw1.roma.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.roma.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Roma gw1 short codes-called-gw1.roma.contoso.com', 'Roma gw1 national-called-gw1.roma.contoso.com', 'Roma gw1 abroad-called-gw1.roma.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway gw1.roma.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -OutboundPstnNumberTranslationRules @('Roma gw1 short codes-called-gw1.roma.contoso.com', 'Roma gw1 national-called-gw1.roma.contoso.com', 'Roma gw1 abroad-called-gw1.roma.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.roma.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway gw1.roma.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Gateway gw2.roma.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw2.roma.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Roma gw2 short codes-called-gw2.roma.contoso.com', 'Roma gw2 without plus-called-gw2.roma.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway gw2.roma.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -OutboundPstnNumberTranslationRules @('Roma gw2 short codes-called-gw2.roma.contoso.com', 'Roma gw2 without plus-called-gw2.roma.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw2.roma.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway gw2.roma.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Route Roma-Emergency
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Emergency'
        New-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -NumberPattern '^(?:\+39)?(?:11[2358])$' -OnlinePstnUsages @{add='Roma-Emergency'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'Emergency calls from Roma' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+39)?(?:11[2358])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -NumberPattern '^(?:\+39)?(?:11[2358])$' -OnlinePstnUsages @{replace='Roma-Emergency'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'Emergency calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Internal'
        New-CsOnlineVoiceRoute -Identity 'Roma-Internal' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -OnlinePstnUsages @{add='Roma-Internal'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'Internal calls from Roma' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:390612345[567]\d{2}|390612345000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -OnlinePstnUsages @{replace='Roma-Internal'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'Internal calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-TollFree'
        New-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|\+39(?:1(?:1\d{4}|87)))$' -OnlinePstnUsages @{add='Roma-TollFree'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'TollFree calls from Roma' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|\+39(?:1(?:1\d{4}|87)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|\+39(?:1(?:1\d{4}|87)))$' -OnlinePstnUsages @{replace='Roma-TollFree'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'TollFree calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Local'
        New-CsOnlineVoiceRoute -Identity 'Roma-Local' -NumberPattern '^\+(?:3906\d{4,10})$' -OnlinePstnUsages @{add='Roma-Local'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'Local calls from Roma' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3906\d{4,10})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Local calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -NumberPattern '^\+(?:3906\d{4,10})$' -OnlinePstnUsages @{replace='Roma-Local'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'Local calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-National'
        New-CsOnlineVoiceRoute -Identity 'Roma-National' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|\+39(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -OnlinePstnUsages @{add='Roma-National'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'National calls from Roma' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|\+39(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('National calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-National' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|\+39(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -OnlinePstnUsages @{replace='Roma-National'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'National calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Mobile'
        New-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -OnlinePstnUsages @{add='Roma-Mobile'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'Mobile calls from Roma' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:39(?:3\d{8,9}|4\d{9}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -OnlinePstnUsages @{replace='Roma-Mobile'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'Mobile calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-SharedCost'
        New-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -OnlinePstnUsages @{add='Roma-SharedCost'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'SharedCost calls from Roma' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -OnlinePstnUsages @{replace='Roma-SharedCost'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'SharedCost calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-International'
        New-CsOnlineVoiceRoute -Identity 'Roma-International' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Roma-International'} -OnlinePstnGatewayList @{add='gw1.roma.contoso.com'} -Description 'International calls from Roma' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.roma.contoso.com' -eq $_ }).Count)) -or ('International calls from Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-International' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Roma-International'} -OnlinePstnGatewayList @{replace='gw1.roma.contoso.com'} -Description 'International calls from Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Emergency-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Emergency-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -NumberPattern '^(?:\+39)?(?:11[2358])$' -OnlinePstnUsages @{add='Roma-Emergency'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'Emergency calls from Roma, when no primary gateway takes them' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+39)?(?:11[2358])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -NumberPattern '^(?:\+39)?(?:11[2358])$' -OnlinePstnUsages @{replace='Roma-Emergency'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'Emergency calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Emergency-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Internal-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -OnlinePstnUsages @{add='Roma-Internal'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'Internal calls from Roma, when no primary gateway takes them' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:390612345[567]\d{2}|390612345000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -OnlinePstnUsages @{replace='Roma-Internal'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'Internal calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Internal-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-TollFree-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|\+39(?:1(?:1\d{4}|87)))$' -OnlinePstnUsages @{add='Roma-TollFree'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'TollFree calls from Roma, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|\+39(?:1(?:1\d{4}|87)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|\+39(?:1(?:1\d{4}|87)))$' -OnlinePstnUsages @{replace='Roma-TollFree'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'TollFree calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-TollFree-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Local-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Local-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -NumberPattern '^\+(?:3906\d{4,10})$' -OnlinePstnUsages @{add='Roma-Local'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'Local calls from Roma, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3906\d{4,10})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Local calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Local-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -NumberPattern '^\+(?:3906\d{4,10})$' -OnlinePstnUsages @{replace='Roma-Local'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'Local calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Local-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-National-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|\+39(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -OnlinePstnUsages @{add='Roma-National'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'National calls from Roma, when no primary gateway takes them' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|\+39(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('National calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|\+39(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -OnlinePstnUsages @{replace='Roma-National'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'National calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-National-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-Mobile-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Mobile-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -OnlinePstnUsages @{add='Roma-Mobile'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'Mobile calls from Roma, when no primary gateway takes them' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:39(?:3\d{8,9}|4\d{9}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-Mobile-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -OnlinePstnUsages @{replace='Roma-Mobile'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'Mobile calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Mobile-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-SharedCost-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-SharedCost-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -OnlinePstnUsages @{add='Roma-SharedCost'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'SharedCost calls from Roma, when no primary gateway takes them' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-SharedCost-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -OnlinePstnUsages @{replace='Roma-SharedCost'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'SharedCost calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-SharedCost-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International-Backup
    $found = @($allOnlineVoiceRoute | Where-Object { 'Roma-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-International-Backup'
        New-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Roma-International'} -OnlinePstnGatewayList @{add='gw2.roma.contoso.com'} -Description 'International calls from Roma, when no primary gateway takes them' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Roma-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw2.roma.contoso.com' -eq $_ }).Count)) -or ('International calls from Roma, when no primary gateway takes them' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Roma-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Roma-International'} -OnlinePstnGatewayList @{replace='gw2.roma.contoso.com'} -Description 'International calls from Roma, when no primary gateway takes them' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-International-Backup'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International', 'Roma-Emergency-Backup', 'Roma-Internal-Backup', 'Roma-TollFree-Backup', 'Roma-Local-Backup', 'Roma-National-Backup', 'Roma-Mobile-Backup', 'Roma-SharedCost-Backup', 'Roma-International-Backup')) {
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
        Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Internal' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Local' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-National' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-International' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Emergency-Backup' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Internal-Backup' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-TollFree-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Local-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-National-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-Mobile-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-SharedCost-Backup' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Roma-International-Backup' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Voice routing policy Global
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Global'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{add=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National')} -Description 'Class of service Base of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Base of Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Global, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{replace=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National')} -Description 'Class of service Base of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Roma-Mobile
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Roma-Mobile' -eq $_.Identity) -or ('Tag:Roma-Mobile' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Roma-Mobile'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Mobile' -OnlinePstnUsages @{add=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile')} -Description 'Class of service Mobile of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Roma-Mobile'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Mobile of Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Roma-Mobile, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Mobile' -OnlinePstnUsages @{replace=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile')} -Description 'Class of service Mobile of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Roma-Mobile'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Roma-Estero
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Roma-Estero' -eq $_.Identity) -or ('Tag:Roma-Estero' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Roma-Estero'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Estero' -OnlinePstnUsages @{add=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International')} -Description 'Class of service Estero of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Roma-Estero'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Estero of Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Roma-Estero, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Roma-Estero' -OnlinePstnUsages @{replace=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International')} -Description 'Class of service Estero of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Roma-Estero'
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
        if ('Roma' -eq $userDialPlan) {
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '500' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_Internal: 500 gives ', $outcome.TranslatedNumber) -join '')
            if ('+390612345500' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_Internal did not succeed: 500 should become +390612345500.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '800123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_TollFree: 800123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39800123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_TollFree did not succeed: 800123456 should become +39800123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0212345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_National: 0212345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+390212345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_National did not succeed: 0212345678 should become +390212345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '3123456789' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_Mobile: 3123456789 gives ', $outcome.TranslatedNumber) -join '')
            if ('+393123456789' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_Mobile did not succeed: 3123456789 should become +393123456789.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '848123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_SharedCost: 848123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39848123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_SharedCost did not succeed: 848123456 should become +39848123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '899123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_Premium: 899123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39899123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_Premium did not succeed: 899123456 should become +39899123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Base_International: 004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Base_International did not succeed: 004721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '500' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_Internal: 500 gives ', $outcome.TranslatedNumber) -join '')
            if ('+390612345500' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_Internal did not succeed: 500 should become +390612345500.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '800123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_TollFree: 800123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39800123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_TollFree did not succeed: 800123456 should become +39800123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0212345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_National: 0212345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+390212345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_National did not succeed: 0212345678 should become +390212345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '3123456789' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_Mobile: 3123456789 gives ', $outcome.TranslatedNumber) -join '')
            if ('+393123456789' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_Mobile did not succeed: 3123456789 should become +393123456789.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '848123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_SharedCost: 848123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39848123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_SharedCost did not succeed: 848123456 should become +39848123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '899123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_Premium: 899123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39899123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_Premium did not succeed: 899123456 should become +39899123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Mobile_International: 004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Mobile_International did not succeed: 004721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '112' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_Emergency: 112 gives ', $outcome.TranslatedNumber) -join '')
            if ('112' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_Emergency did not succeed: 112 should become 112.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '500' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_Internal: 500 gives ', $outcome.TranslatedNumber) -join '')
            if ('+390612345500' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_Internal did not succeed: 500 should become +390612345500.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '800123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_TollFree: 800123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39800123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_TollFree did not succeed: 800123456 should become +39800123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0212345678' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_National: 0212345678 gives ', $outcome.TranslatedNumber) -join '')
            if ('+390212345678' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_National did not succeed: 0212345678 should become +390212345678.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '3123456789' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_Mobile: 3123456789 gives ', $outcome.TranslatedNumber) -join '')
            if ('+393123456789' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_Mobile did not succeed: 3123456789 should become +393123456789.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '848123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_SharedCost: 848123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39848123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_SharedCost did not succeed: 848123456 should become +39848123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '899123456' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_Premium: 899123456 gives ', $outcome.TranslatedNumber) -join '')
            if ('+39899123456' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_Premium did not succeed: 899123456 should become +39899123456.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Roma_Estero_International: 004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Roma_Estero_International did not succeed: 004721234567 should become +4721234567.'
            }
        }
        else {
            Write-Warning -Message (@('The test calls of dial plan Roma are left out: ', $TestUser, ' has another.') -join '')
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
        Write-Host -Object 'plan 1 of site italy is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site italy was in place already; nothing had to be changed.'
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
